import type { Reading, Sentence, SourceDocument, Token } from '../model';
import type { Clause } from '../text/clause';
import { parseClauses } from '../text/parse-clauses';
import type { Item } from './item';
import { markStarts } from './mark-starts';
import { readItems } from './read-items';

/** A sentence made ready to be compared. */
export interface PreparedSentence {
  /** Index into the reading's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
}

/** A document made ready to have claims held against it; worth keeping while the document stays the same. */
export interface PreparedDocument {
  readonly id: string;
  readonly reading: Reading;
  /** Sentences that may answer: body text, headline and captions. */
  readonly sentences: readonly PreparedSentence[];
  /** In how many of them a term stands, by `toTerm`. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Blocks that speak about the page or its makers, never about the events. */
const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);

/** What an item is looked up by: its figure, country or base form. */
export function toTerm(item: Item): string {
  if (item.country) return `country:${item.country}`;
  if (item.figure && !item.figure.members) return `figure:${item.figure.id}`;
  if (item.time) return `time:${item.time.value}`;
  return item.number ? `number:${item.number.value}` : item.lemma;
}

/** Prepares every sentence of a reading. */
export function prepareSentences(reading: Reading): PreparedSentence[] {
  const marked = markStarts(reading);
  return reading.sentences.map((sentence, index) => {
    const tokens = reading.tokens[index] ?? [];
    return { index, sentence, tokens, items: readItems(tokens, marked), clauses: parseClauses(tokens) };
  });
}

/** Prepares a document: its answering sentences with their content and how often each term stands. */
export function prepareDocument(document: SourceDocument): PreparedDocument {
  const { reading } = document;
  const sentences = prepareSentences(reading).filter(
    ({ sentence }) => !SILENT.has(reading.article.blocks[sentence.block]?.kind ?? 'paragraph'),
  );
  const frequency = new Map<string, number>();
  for (const { items } of sentences) {
    for (const term of new Set(items.map(toTerm))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return { id: document.record.id, reading, sentences, frequency };
}
