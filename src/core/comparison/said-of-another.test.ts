import { expect, test } from 'vitest';
import { answerClaim } from '../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

/** Sentences that have all of a claim’s words, and have its time, place, number or doer with another deed or thing. */
test.each<Row>([
  [
    'the month of another’s deed',
    'Peru will open its fair in Lima in May.',
    'Peru will open its fair in Lima in March and Chile will follow in May, the ministry said.',
  ],
  [
    'off whose coast it was not',
    'Ida Lund’s boat sank off Peru in 2016.',
    'Danish sailor Ida Lund, whose boat sank in a storm in 2016, saw the Peruvian coast on Sunday from a raft.',
  ],
  [
    'the day of a robbery, with what was stolen before',
    'The pistol was stolen from a farm on 5 May.',
    'Police in Graz want a woman from Linz who robbed a bank in Wels on 5 May with a pistol stolen from a farm.',
  ],
])('the document does not say the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('supported');
});
