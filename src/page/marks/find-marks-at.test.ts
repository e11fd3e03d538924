import { expect, it } from 'vitest';
import { findMarksAt } from './find-marks-at';
import type { Mark } from './mark';

const name: Mark = { id: 'name', kind: 'name', start: 10, end: 14, figure: 'e1' };
const claim: Mark = { id: 'claim', kind: 'claim', start: 0, end: 50, claim: 0, verdict: 'related' };
const quote: Mark = { id: 'quote', kind: 'quote', start: 8, end: 30, quote: 0 };
const wholeQuote: Mark = { id: 'whole', kind: 'quote', start: 0, end: 50, quote: 1 };

it.each([
  ['a name before the claim and the quotation around it', 12, ['name', 'quote', 'claim', 'whole']],
  ['the shorter before the longer', 20, ['quote', 'claim', 'whole']],
  ['a claim before a quotation of the same words', 40, ['claim', 'whole']],
  ['the end is outside', 14, ['quote', 'claim', 'whole']],
  ['nothing where nothing is marked', 50, []],
])('gives %s', (_, offset, expected) => {
  expect(findMarksAt([claim, wholeQuote, quote, name], offset).map(({ id }) => id)).toEqual(expected);
});
