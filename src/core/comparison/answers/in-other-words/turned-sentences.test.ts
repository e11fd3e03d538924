import { expect, test } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

test.each<[what: string, text: string, claim: string]>([
  [
    'what a motion is for, with the motion as the subject',
    'Lena Aske announced her motion to remove the harbour master on Sunday.',
    'The motion to remove the harbour master was announced by Lena Aske on Sunday.',
  ],
  [
    'a surname that the document leaves open too',
    'Omar Lind and Vera Lind run the Harbour Choir. Lind told reporters on Friday that 40 singers had applied.',
    'On Friday, Lind told reporters that 40 singers had applied.',
  ],
  [
    'two things told apart by their adjectives on both sides',
    'The upper deck of the ferry was loaded in Tarn on Monday, while the lower deck stayed empty.',
    'While the lower deck of the ferry stayed empty, the upper deck was loaded in Tarn on Monday.',
  ],
  [
    'what the tools are used for, on both sides',
    'Nets are tools used by divers to lift heavy crates from the harbour of Tarn.',
    'Nets are tools which are used by divers to lift heavy crates from the harbour of Tarn.',
  ],
  [
    'two places one after the other, on both sides',
    'Lena Aske was a guest at the fair at Orr Hall in Tarn on Monday.',
    'On Monday, Lena Aske was a guest at the fair at Orr Hall in Tarn.',
  ],
  [
    'what is denied by “neither”',
    'Lena Aske is to meet the owners on Wednesday and was neither hopeful nor worried.',
    'Lena Aske, who is to meet the owners on Wednesday, was neither hopeful nor worried.',
  ],
])('a sentence turned round says the same: %s', (_what, text, claim) => {
  expect(answer(claim, text)).toBe('supported');
});

test('a speaker whose party stands before the surname is no other speaker', () => {
  const text =
    '“I am tired of this argument and of your remarks,” Green councillor Lena Cable told the council on Monday.';
  const claim = 'Green Liberal Cable told the council on Monday: “I am tired of this argument and of your remarks.”';
  expect(answer(claim, text)).not.toBe('conflicts');
});

test('who the document says is neither is not both', () => {
  const text = 'Lena Aske is to meet the owners in Tarn on Wednesday and was neither hopeful nor worried.';
  expect(answer('Lena Aske, who is to meet the owners in Tarn on Wednesday, was hopeful.', text)).not.toBe('supported');
});
