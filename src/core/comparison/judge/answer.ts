import type { DocumentAnswer, Span } from '../../model';
import type { SlotDifference } from '../differ/find-differences';

/** What a sentence says to a claim, and by which rule. */
export interface Answer {
  readonly verdict: DocumentAnswer['verdict'];
  readonly rule: string;
  readonly differences?: readonly SlotDifference[];
  /** The claim's words that decided; those that the sentence has when absent. */
  readonly at?: readonly Span[];
}

/** What says by itself, whatever else of the claim is in the sentence, that it is otherwise. */
export const toOther = (other: SlotDifference): Answer => ({
  verdict: 'conflicts',
  rule: `other-${other.slot}`,
  differences: [other],
});
