import { expect, test } from 'vitest';
import { isPastMark } from './is-past-mark';

test.each([
  ['former', true],
  ['ousted', true],
  ['fomer', true],
  ['forme', true],
  ['form', true],
  ['erstwile', true],
  ['for', false],
  ['farmer', false],
  ['foreman', false],
  ['oust', false],
  ['depose', false],
  ['time', false],
])('that “%s” before a role says it is over is %s', (word, over) => {
  expect(isPastMark(word)).toBe(over);
});
