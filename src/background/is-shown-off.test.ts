import { expect, test } from 'vitest';
import { toSettings } from '../settings/table';
import { isShownOff } from './is-shown-off';

const settings = toSettings({ sitesOff: ['paper.example'] });
const silent = { kind: 'silent', language: null, because: [], confidence: null } as const;

test.each([
  ['a page of which nothing is kept, as of most', 'https://news.example/', null, false],
  ['any page of a site that is switched off', 'https://www.paper.example/', null, true],
  ['a page that is switched off itself', 'https://news.example/', { ...silent, reason: 'page-off' }, true],
  ['a page that is no article', 'https://news.example/', { ...silent, reason: 'not-an-article' }, false],
  ['a tab whose address may not be seen', null, null, false],
] as const)('of %s the button says whether it is off', (_, url, state, isOff) => {
  expect(isShownOff(url, state, settings)).toBe(isOff);
});
