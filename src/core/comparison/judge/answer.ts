import type { DocumentAnswer, Span } from '../../model';
import type { SlotDifference } from '../differ/find-differences';
import type { Reversed } from '../differ/find-reversed';

/** Rules by which a sentence answers, those of the slots last: each has words on the card. */
export const ANSWER_RULES = [
  'all-said',
  'word-for-word',
  'partly-said',
  'left-open',
  'roles-swapped',
  'stated-and-denied',
  'denied-and-otherwise',
  'passage-says-otherwise',
  'other-way',
  'other-number',
  'other-ordinal',
  'other-time',
  'other-place',
  'other-person',
  'other-organization',
  'other-role',
  'other-polarity',
  'other-quote',
  'other-source',
] as const;
export type AnswerRule = (typeof ANSWER_RULES)[number];

/** What a sentence says to a claim, and by which rule. */
export interface Answer {
  readonly verdict: DocumentAnswer['verdict'];
  readonly rule: AnswerRule;
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

/** `is not open` beside `is open`, `is shut` beside `is open`, all else being the same words. */
export const toReversed = ({ rule, claim, document, isBoth }: Reversed): Answer | null =>
  isBoth ? null : { verdict: 'conflicts', rule, differences: [{ slot: 'polarity', claim, document }] };
