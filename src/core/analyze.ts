import { findClaims } from './claims/find-claims';
import { compareClaims } from './comparison/compare-claims';
import { readFacts } from './facts/read-facts';
import { linkFigures } from './figures/link-figures';
import type { Analysis, Article, Reading, SourceDocument } from './model';
import type { Models } from './models';
import { findNames } from './names/find-names';
import { findNumbers } from './numbers/find-numbers';
import { attributeQuotes } from './quotes/attribute-quotes';
import { splitSentences } from './text/split-sentences';
import { tagSentences } from './text/tag-sentences';
import { findTimes } from './times/find-times';

/** Reads a text: every stage in order, each a function of what came before it. */
export function readText(article: Article, models: Models): Reading {
  const sentences = splitSentences(article);
  const names = findNames(article, sentences, models.names);
  const tokens = tagSentences(article.text, sentences, names);
  const times = findTimes(article, sentences, tokens);
  const numbers = findNumbers(article, sentences, tokens, times);
  const figures = linkFigures(article, sentences, tokens, names);
  const { quotes, attributions } = attributeQuotes(article, sentences, tokens, figures);
  const said = { article, sentences, tokens, times, numbers, figures, quotes, attributions };
  const claims = findClaims(said, models.claims);
  const facts = readFacts({ ...said, claims });
  return { ...said, claims, facts };
}

/** Reads a page and holds its claims against the documents. */
export function analyze(article: Article, models: Models, documents: readonly SourceDocument[]): Analysis {
  return compareReading(readText(article, models), documents);
}

/**
 * Holds the claims of a page that was read against documents.
 *
 * @param isCandidate see `compareClaims`
 */
export function compareReading(
  reading: Reading,
  documents: readonly SourceDocument[],
  isCandidate?: (claim: number, document: string) => boolean,
): Analysis {
  const { tokens: _tokens, ...shown } = reading;
  return { ...shown, comparisons: compareClaims(reading, documents, isCandidate) };
}
