import { expect, it } from 'vitest';
import { relateWords } from './relate-words';

it.each([
  ['give', 'give', 'same'],
  ['defence', 'defense', 'same'],
  ['organise', 'organize', 'same'],
  ['give', 'present', 'synonym'],
  ['ink', 'sign', 'synonym'],
  ['visit', 'trip', 'synonym'],
  ['assist', 'assistance', 'synonym'],
  ['musician', 'singer', 'broader'],
  ['singer', 'musician', 'narrower'],
  ['strengthen', 'boost', 'synonym'],
  ['die', 'kill', 'broader'],
  ['kill', 'die', 'narrower'],
  ['turn up', 'find', 'same'],
  ['turn up', 'appear', 'same'],
  ['turn up', 'disappear', null],
  ['shoot down', 'shootdown', 'same'],
  ['kick off', 'kick-off', 'same'],
  ['run off', 'run-off', null],
  ['hand out', 'handout', null],
  ['support', 'opposition', 'opposite'],
  ['win', 'lose', 'opposite'],
  ['north', 'south', 'opposite'],
  ['car', 'treaty', null],
  ['film', 'book', null],
] as const)('says how %s stands to %s: %s', (claim, document, relation) => {
  expect(relateWords(claim, document)).toBe(relation);
});
