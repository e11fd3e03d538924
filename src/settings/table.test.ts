import { describe, expect, test } from 'vitest';
import { isSiteOff } from './is-site-off';
import { switchSite } from './switch-site';
import { initialSettings, placeOf, SETTING_KEYS, toSettings } from './table';

describe('settings from storage', () => {
  test.each([undefined, null, 'broken', 7, [], { sitesOff: 'all', density: 'loud', openDelay: -1, showBadge: 'yes' }])(
    '%j gives the defaults',
    (stored) => {
      expect(toSettings(stored)).toEqual(initialSettings);
    },
  );

  test('one broken setting does not lose the others', () => {
    expect(toSettings({ density: 7, showBadge: false })).toEqual({ ...initialSettings, showBadge: false });
  });

  test('what an older or newer version stored besides is left out', () => {
    expect(toSettings({ gone: true, version: 99 })).toEqual(initialSettings);
  });

  test('a delay that the first version accepted becomes the longest that this one does', () => {
    expect(toSettings({ openDelay: 5000, closeDelay: 200 })).toMatchObject({ openDelay: 3000, closeDelay: 200 });
    expect(toSettings({ openDelay: 5000, version: 1 }).openDelay).toBe(initialSettings.openDelay);
  });
});

test.each(SETTING_KEYS)('%s says where it stands in the options', (key) => {
  expect(placeOf(key)).toMatchObject({ part: expect.any(String), control: { kind: expect.any(String) } });
});

describe('the switch for a site', () => {
  const url = 'https://news.example/a?b#c';

  test('switches all its pages off, and on again', () => {
    const off = { ...initialSettings, ...switchSite(initialSettings, url, false) };
    expect(isSiteOff(off, 'https://news.example/other')).toBe(true);
    expect(isSiteOff(off, 'https://other.example/')).toBe(false);
    expect(switchSite(off, url, true).sitesOff).toEqual([]);
  });

  test('switched off twice, it stands in the list once', () => {
    const off = { ...initialSettings, ...switchSite(initialSettings, url, false) };
    expect(switchSite(off, url, false).sitesOff).toEqual(['news.example']);
  });

  test('a site that is switched on leaves the list also when it stands there by a wider name', () => {
    const off = { ...initialSettings, sitesOff: ['example', 'other.test'] };
    expect(isSiteOff(off, url)).toBe(true);
    expect(switchSite(off, url, true)).toEqual({ sitesOff: ['other.test'] });
  });

  test('where only listed sites are read, it puts the site on that list or takes it off', () => {
    const only = { ...initialSettings, sites: 'only' as const };
    expect(isSiteOff(only, url)).toBe(true);
    const on = { ...only, ...switchSite(only, url, true) };
    expect(isSiteOff(on, url)).toBe(false);
    expect(isSiteOff(on, 'https://sub.news.example/')).toBe(false);
    expect(isSiteOff(on, 'https://badnews.example/')).toBe(true);
    expect(switchSite(on, url, false)).toEqual({ sitesOn: [] });
  });

  test('where every site is read, switching one off leaves all but that one', () => {
    const every = { ...initialSettings, sites: 'all' as const, sitesOff: ['kept.example'] };
    expect(isSiteOff(every, 'https://kept.example/')).toBe(false);
    expect(switchSite(every, url, false)).toEqual({ sites: 'all-but', sitesOff: ['news.example'] });
  });
});
