import type { Token } from '../model';
import type { NounPart, PrepositionPart } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';

/** Prepositions that place an event before, in or after another. */
const TEMPORAL = /^(?:during|after|before|since|until|till|ahead of|prior to|following|amid|throughout)$/;
const PERIOD = /^(?:in|on|at|for|by|from|to|within|over|around|about|between|through|per)$/;

/** Whether a preposition with its noun tells when: `on Thursday`, `during the visit`, `within 48 hours`. */
export function isTimePreposition(tokens: readonly Token[], part: PrepositionPart): boolean {
  if (/^(?:during|since|until|till|ahead of|prior to|throughout)$/.test(part.word)) return true;
  if (TEMPORAL.test(part.word)) return true;
  return PERIOD.test(part.word) && isTimeNoun(tokens, part.noun);
}

/** Whether a bare noun phrase tells when: `yesterday`, `this week`. */
export function isTimePart(tokens: readonly Token[], part: NounPart): boolean {
  return isTimeNoun(tokens, part);
}
