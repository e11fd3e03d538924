import type { Span, Verdict } from '../model';
import type { SlotDifference } from './find-differences';

/** What a sentence says to a claim, and by which rule. */
export interface Answer {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly differences?: readonly SlotDifference[];
  /** The claim's words that decided; those that the sentence has when absent. */
  readonly at?: readonly Span[];
}
