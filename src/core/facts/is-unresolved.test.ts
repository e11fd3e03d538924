import { describe, expect, it } from 'vitest';
import { isUnresolved } from './is-unresolved';

describe('isUnresolved', () => {
  it.each([
    ['It', null, true],
    ['they', null, true],
    ['This', null, true],
    ['She', 'e1', false],
    ['Any other bridge', null, true],
    ['What the mayor wrote', null, true],
    ['The pact', null, false],
    ['This bridge', null, false],
    ['Vera Lind', null, false],
  ])('a fact about “%s” of figure %s: %s', (text, entity, expected) => {
    expect(isUnresolved({ subject: { text, entity } })).toBe(expected);
  });
});
