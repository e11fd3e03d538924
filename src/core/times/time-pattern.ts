import type { TimeExpression } from '../model';
import type { Day } from './calendar';

/** What a time expression is read against. */
export interface When {
  /** The day the article was published; null leaves values as the words alone give them. */
  readonly today: Day | null;
  /** Whether the clause speaks of what is to come. */
  readonly ahead: boolean;
  /** Whether 3/4/2024 is the third of April; null when the article's language does not say. */
  readonly dayFirst: boolean | null;
}

/** A TIMEX3 type and value. */
export type TimeValue = Pick<TimeExpression, 'type' | 'value'>;

/** The named parts of a match; a part that did not take part is undefined. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** One way of writing a time. */
export interface TimePattern {
  readonly id: string;
  /**
   * What a sentence, in small letters, holds wherever the pattern matches in it: a test that costs little, and spares a
   * background that has just started from making ready a pattern that no sentence asks for.
   */
  readonly hint: RegExp;
  /** Flags `giu`; the match is the expression, its context stands in look-arounds. */
  readonly pattern: RegExp;
  /** Null when the words turn out to be no time. */
  readonly read: (parts: Parts, when: When) => TimeValue | null;
}

export const toDate = (value: string): TimeValue => ({ type: 'date', value });
export const toTime = (value: string): TimeValue => ({ type: 'time', value });
export const toDuration = (value: string): TimeValue => ({ type: 'duration', value });
export const toSet = (value: string): TimeValue => ({ type: 'set', value });
