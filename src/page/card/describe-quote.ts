import type { PageReport } from '../../core/report';
import type { LinkedWords } from './describe-figure';

export interface QuoteCard {
  readonly kind: 'quote';
  readonly text: string;
  /** Null when the page does not tell. */
  readonly speaker: LinkedWords | null;
  /** What the page calls the speaker. */
  readonly descriptions: readonly string[];
  /** Verb or phrase that introduces it: `said`, `according to`. */
  readonly cue: string | null;
  readonly isPartial: boolean;
  /** Index of the claim that holds these words; null when there is none. */
  readonly claim: number | null;
}

/** What the card of a quote shows; null when the report has no such quote. */
export function describeQuote({ analysis }: PageReport, index: number): QuoteCard | null {
  const quote = analysis.quotes[index];
  if (!quote) return null;
  const slice = (span: { start: number; end: number } | null): string | null =>
    span && analysis.article.text.slice(span.start, span.end);
  const figure = analysis.figures.find((other) => other.id === quote.speaker);
  const source = slice(quote.source);
  const claim = analysis.claims.findIndex(({ start, end }) => start < quote.end && quote.start < end);
  return {
    kind: 'quote',
    text: slice(quote) ?? '',
    speaker: figure
      ? { text: figure.name, subject: { kind: 'figure', figure: figure.id } }
      : source === null
        ? null
        : { text: source, subject: null },
    descriptions: figure?.descriptions.slice(0, 1).map(({ text }) => text) ?? [],
    cue: slice(quote.cue),
    isPartial: quote.kind === 'partial',
    claim: claim < 0 ? null : claim,
  };
}
