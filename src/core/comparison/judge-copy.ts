import { findCopy } from './align/find-copy';
import { alignWords } from './explain/align-words';
import { saysWordForWord } from './judge/says-word-for-word';
import type { Judgement } from './judge-sentence';
import type { FigureLinks } from './prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from './prepare/prepare-document';

/** The answer of a sentence that says a claim word for word, as a reprint does; null when it does not. */
export function judgeCopy(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): Judgement | null {
  const copy = findCopy(claim, sentence);
  if (!copy || !saysWordForWord(copy, claim, sentence, document, links)) return null;
  const { pairs } = copy;
  return {
    verdict: 'supported',
    cover: 1,
    sentence,
    differences: [],
    aligned: alignWords({ pairs, differences: [] }),
    explanation: { pattern: 'same', page: [], document: [] },
    because: [{ rule: 'word-for-word', at: pairs.map(({ claim: { start, end } }) => ({ start, end })) }],
  };
}
