import { toReasonMessage } from '../core/comparison/explain/to-reason-message';
import type { Span, Verdict } from '../core/model';
import type { PageReport, TextSelectors } from '../core/report';
import { findSayer } from '../ui/items/find-sayer';
import type { Words } from '../ui/words';

/** What an export is made of. */
export interface ExportInput {
  readonly report: PageReport;
  /** Where passages stand in the page's body, by their start and end in the article's text; what is missing is not known. */
  readonly selectors: ReadonlyMap<string, TextSelectors>;
  readonly words: Words;
  /** ISO 8601 date-time. */
  readonly made: string;
  /** Of its own for each export: a UUID. */
  readonly id: string;
}

/** A document's side of a claim. */
export interface ExportedEvidence extends Span {
  readonly document: string;
  readonly title: string;
  readonly words: string;
  /** The answer and its reason, in the reader's language. */
  readonly answer: Verdict;
  readonly reason: string;
}

/** A claim of the page in words. */
export interface ExportedClaim extends Span {
  readonly words: string;
  readonly answer: Verdict;
  readonly sayer: string | null;
  readonly evidence: readonly ExportedEvidence[];
}

export const toSpanKey = ({ start, end }: Span): string => `${start}-${end}`;

const toLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Every claim of the page in reading order, with what the documents say. */
export function listClaims({ report, words }: ExportInput): ExportedClaim[] {
  const { analysis, documents } = report;
  const page = analysis.article.text;
  return analysis.claims.map((claim, index) => {
    const comparison = analysis.comparisons.find((other) => other.claim === index);
    const evidence = (comparison?.answers ?? []).flatMap((answer) => {
      const document = documents.find(({ record }) => record.id === answer.document);
      if (!document) return [];
      const { start, end } = answer.evidence;
      const why = toReasonMessage(answer.explanation, page, document.text);
      return {
        document: document.record.id,
        title: document.record.title,
        start,
        end,
        words: toLine(document.text.slice(start, end)),
        answer: answer.verdict,
        reason: words.say(why.key, ...why.values),
      };
    });
    return {
      start: claim.start,
      end: claim.end,
      words: toLine(page.slice(claim.start, claim.end)),
      answer: comparison?.verdict ?? 'not-covered',
      sayer: findSayer(analysis, claim),
      evidence,
    };
  });
}

/** A quotation of the page and who is quoted. */
export interface ExportedQuote extends Span {
  readonly words: string;
  readonly sayer: string | null;
}

export function listQuotes({ report: { analysis } }: ExportInput): ExportedQuote[] {
  const { quotes, figures, article } = analysis;
  return quotes.map(({ start, end, speaker, source }) => ({
    start,
    end,
    words: toLine(article.text.slice(start, end)),
    sayer:
      figures.find(({ id }) => id === speaker)?.name ?? (source ? article.text.slice(source.start, source.end) : null),
  }));
}

/** All ranges of the page that an export speaks of. */
export const listSpans = ({ analysis }: PageReport): Span[] =>
  [...analysis.claims, ...analysis.quotes].map(({ start, end }) => ({ start, end }));
