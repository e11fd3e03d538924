import type { NumberExpression, Span, TimeExpression } from '../../../core/model';
import type { DocumentView } from '../../../core/report';
import { type Context, findContext } from '../../find-context';
import type { Words } from '../../words';
import { describeDuration } from './describe-duration';
import { describeNumber } from './describe-number';

/** A number of a document with what it counts. */
export interface NumberRow {
  /** In the reader's language. */
  readonly value: string;
  /** What is counted or measured: `dogs`, `km`; '' when the text says nothing of it, or when the value has it. */
  readonly unit: string;
  /** The words around each place where it stands, in the order of the text. */
  readonly places: readonly (Context & { readonly sentence: Span })[];
}

const sentenceOf = (span: Span, { sentences }: DocumentView): Span =>
  sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;

const isDuration = ({ type }: TimeExpression): boolean => type === 'duration';

/**
 * The numbers and durations of a document, each value once, in the order of the text. Places in an order (`first`) are
 * numbers too.
 */
export function listNumbers(words: Words, document: DocumentView): NumberRow[] {
  const durations = document.times.filter(isDuration).flatMap((time) => {
    const value = describeDuration(time.value, words.language);
    return value === null ? [] : [{ span: time, value, unit: '' }];
  });
  const isInside = (number: NumberExpression) =>
    document.times.some(({ start, end }) => start <= number.start && number.end <= end);
  const numbers = document.numbers
    .filter((number) => !isInside(number))
    .map((number) => ({ span: number, ...describeNumber(words, number) }));
  const rows = new Map<string, NumberRow>();
  for (const { span, value, unit } of [...numbers, ...durations].sort((a, b) => a.span.start - b.span.start)) {
    const sentence = sentenceOf(span, document);
    const place = { ...findContext(document.text, span, sentence), sentence };
    const key = JSON.stringify([value, unit]);
    rows.set(key, { value, unit, places: [...(rows.get(key)?.places ?? []), place] });
  }
  return [...rows.values()];
}
