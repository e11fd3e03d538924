import { findClaims } from './claims/find-claims';
import { compareClaims } from './comparison/compare-claims';
import { readFacts } from './facts/read-facts';
import { linkFigures } from './figures/link-figures';
import type { Analysis, Article, PageReading, Reading, SourceDocument } from './model';
import type { Models } from './models';
import { findNames } from './names/find-names';
import { findNumbers } from './numbers/find-numbers';
import { attributeQuotes } from './quotes/attribute-quotes';
import { splitSentences } from './text/split-sentences';
import { tagSentences } from './text/tag-sentences';
import { findTimes } from './times/find-times';

/** Reads a text with the facts that it states. */
export function readText(article: Article, models: Models): Reading {
  const reading = readPageText(article, models);
  return { ...reading, facts: readFacts(reading) };
}

/** Reads a page's text: every stage in order, each a function of what came before it. */
export function readPageText(article: Article, models: Models): PageReading {
  const sentences = splitSentences(article);
  const names = findNames(article, sentences, models.names);
  const tokens = tagSentences(article.text, sentences, names);
  const times = findTimes(article, sentences, tokens);
  const numbers = findNumbers(article, sentences, tokens, times);
  const figures = linkFigures(article, sentences, tokens, names);
  const { quotes, attributions } = attributeQuotes(article, sentences, tokens, figures);
  const said = { article, sentences, tokens, times, numbers, figures, quotes, attributions };
  return { ...said, claims: findClaims(said, models.claims) };
}

/** Reads a text with its facts, and holds its claims against the documents. */
export function analyze(
  article: Article,
  models: Models,
  documents: readonly SourceDocument[],
): Analysis & Pick<Reading, 'facts'> {
  const reading = readText(article, models);
  return { ...compareReading(reading, documents), facts: reading.facts };
}

/**
 * Holds the claims of a page that was read against documents.
 *
 * @param isCandidate see `compareClaims`
 */
export function compareReading(
  reading: PageReading,
  documents: readonly SourceDocument[],
  isCandidate?: (claim: number, document: string) => boolean,
): Analysis {
  const { tokens: _tokens, ...shown } = reading;
  return { ...shown, comparisons: compareClaims(reading, documents, isCandidate) };
}
