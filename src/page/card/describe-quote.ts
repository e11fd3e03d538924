import type { PageFindings } from '../../core/report';
import type { LinkedWords } from './describe-figure';
import { describeSaying, findSources, type Vagueness } from './describe-saying';

export interface QuoteCard {
  readonly kind: 'quote';
  readonly text: string;
  /** Null when the page does not tell. */
  readonly speaker: LinkedWords | null;
  /** Who hands the words on when that is another: Yonhap in “Yonhap, citing KCNA”. */
  readonly toldBy: LinkedWords | null;
  /** Where the page leans on someone without a name. */
  readonly vague: readonly Vagueness[];
  /** What the page calls the speaker. */
  readonly descriptions: readonly string[];
  /** Verb or phrase that introduces it: `said`, `according to`. */
  readonly cue: string | null;
  readonly isPartial: boolean;
  /** Index of the claim that holds these words; null when there is none. */
  readonly claim: number | null;
}

/** What the card of a quote shows; null when the report has no such quote. */
export function describeQuote(report: PageFindings, index: number): QuoteCard | null {
  const { analysis } = report;
  const quote = analysis.quotes[index];
  if (!quote) return null;
  const slice = (span: { start: number; end: number } | null): string | null =>
    span && analysis.article.text.slice(span.start, span.end);
  const figure = analysis.figures.find((other) => other.id === quote.speaker);
  const source = slice(quote.source);
  const at = analysis.claims.findIndex(({ start, end }) => start < quote.end && quote.start < end);
  const claim = analysis.claims[at];
  const [teller, ...cited] = findSources(report, quote);
  return {
    kind: 'quote',
    text: slice(quote) ?? '',
    speaker: figure
      ? { text: figure.name, subject: { kind: 'figure', figure: figure.id } }
      : source === null
        ? null
        : { text: source, subject: null },
    toldBy: teller && cited.length > 0 ? teller : null,
    vague: claim ? describeSaying(report, claim).vague : [],
    descriptions: figure?.descriptions.slice(0, 1).map(({ text }) => text) ?? [],
    cue: slice(quote.cue),
    isPartial: quote.kind === 'partial',
    claim: claim ? at : null,
  };
}
