import { describe, expect, test } from 'vitest';
import { isSiteOff } from './is-site-off';
import { switchSite } from './switch-site';
import { toSettings } from './table';

const defaults = toSettings(undefined);

describe('settings from storage', () => {
  test.each([undefined, null, 'broken', 7, [], { sitesOff: 'all', density: 'loud', openDelay: -1, showBadge: 'yes' }])(
    '%j gives the defaults',
    (stored) => {
      expect(toSettings(stored)).toEqual(defaults);
    },
  );

  test('one broken setting does not lose the others', () => {
    expect(toSettings({ density: 7, showBadge: false })).toEqual({ ...defaults, showBadge: false });
  });

  test('what an older or newer version stored besides is left out', () => {
    expect(toSettings({ gone: true })).toEqual(defaults);
  });
});

describe('the switch for a site', () => {
  const url = 'https://news.example/a?b#c';

  test('switches all its pages off, and on again', () => {
    const off = { ...defaults, ...switchSite(defaults, url, false) };
    expect(isSiteOff(off, 'https://news.example/other')).toBe(true);
    expect(isSiteOff(off, 'https://other.example/')).toBe(false);
    expect(switchSite(off, url, true).sitesOff).toEqual([]);
  });

  test('switched off twice, it stands in the list once', () => {
    const off = { ...defaults, ...switchSite(defaults, url, false) };
    expect(switchSite(off, url, false).sitesOff).toEqual(['news.example']);
  });
});
