import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const REFUSED = 'The council refused the resignation of Ida Lund.';
const APPROVED = 'The council approved the plan for a bridge.';

it.each([
  ['related', REFUSED, 'The council is to decide whether to accept the resignation of Ida Lund.'],
  ['related', REFUSED, 'The council could accept the resignation of Ida Lund.'],
  ['related', APPROVED, 'The council may reject the plan for a bridge.'],
  ['related', APPROVED, 'The council wants to reject the plan for a bridge.'],
  ['conflicts', APPROVED, 'The council rejected the plan for a bridge.'],
  ['conflicts', 'The council may approve the plan for a bridge.', 'The council may reject the plan for a bridge.'],
])('what may be, or is yet to be decided, takes nothing back: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
