import type { Fact, Span } from '../core/model';
import type { DocumentView } from '../core/report';
import { type FigureMention, listMentions } from './document-runs';

/** What is marked in a document's text. */
export interface DocumentReading {
  readonly mentions: readonly FigureMention[];
  /** The sentences that facts were read from, by the place where they end. */
  readonly factsAt: ReadonlyMap<number, { readonly sentence: Span; readonly count: number }>;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The facts that were read from a stretch of a document. */
export const factsFrom = (span: Span, facts: readonly Fact[]): Fact[] =>
  facts.filter(({ evidence }) => evidence.some((one) => overlaps(one, span)));

/** What to mark in a document: its mentions, and where sentences end that facts were read from. */
export function readDocument({ figures, facts, sentences }: DocumentView): DocumentReading {
  const counted = sentences
    .map((sentence) => ({ sentence, count: factsFrom(sentence, facts).length }))
    .filter(({ count }) => count > 0);
  return {
    mentions: listMentions(figures),
    factsAt: new Map(counted.map((one) => [one.sentence.end, one])),
  };
}
