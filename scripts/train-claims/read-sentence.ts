import { loadModels } from '../../src/cli/load-models';
import type { ClaimText } from '../../src/core/claims/claim-features';
import { linkFigures } from '../../src/core/figures/link-figures';
import { findNames } from '../../src/core/names/find-names';
import { findNumbers } from '../../src/core/numbers/find-numbers';
import { readPlainText } from '../../src/core/text/read-plain-text';
import { splitSentences } from '../../src/core/text/split-sentences';
import { tagSentences } from '../../src/core/text/tag-sentences';
import { findTimes } from '../../src/core/times/find-times';

const models = loadModels();

/** A training line read by the same stages as a page, up to what the ranker looks at. */
export function readSentence(text: string): ClaimText {
  const article = { ...readPlainText(text), blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] };
  const sentences = splitSentences(article);
  const names = findNames(article, sentences, models.names);
  const tokens = tagSentences(text, sentences, names);
  const times = findTimes(article, sentences, tokens);
  const numbers = findNumbers(article, sentences, tokens, times);
  const figures = linkFigures(article, sentences, tokens, names);
  const named = figures.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  return { tokens: tokens.flat(), numbers, times, names: named };
}
