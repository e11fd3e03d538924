import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SITE_CHOICES, toSiteSwitches } from './site-switches';
import { MOST_ENTRIES } from './storage-form';
import { toSettings } from './table';

const host = fc.oneof(fc.domain(), fc.string());
const list = fc.oneof(fc.array(host), fc.anything());

test('the switches read alone are those of the whole table, whatever is stored', () => {
  const stored = fc.record(
    { sites: fc.oneof(fc.constantFrom(...SITE_CHOICES), fc.anything()), sitesOff: list, sitesOn: list },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(stored, fc.anything()), (value) => {
      expect(toSettings(value)).toMatchObject(toSiteSwitches(value));
    }),
  );
});

test('a list that is too long to be a reader’s own is none', () => {
  const stored = { sitesOff: Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => `site${index}.example`) };
  expect(toSiteSwitches(stored).sitesOff).toEqual([]);
  expect(toSettings(stored).sitesOff).toEqual([]);
});
