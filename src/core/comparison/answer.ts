import type { DocumentAnswer, Span } from '../model';
import type { SlotDifference } from './find-differences';

/** What a sentence says to a claim, and by which rule. */
export interface Answer {
  readonly verdict: DocumentAnswer['verdict'];
  readonly rule: string;
  readonly differences?: readonly SlotDifference[];
  /** The claim's words that decided; those that the sentence has when absent. */
  readonly at?: readonly Span[];
}
