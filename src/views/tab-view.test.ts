import { describe, expect, test } from 'vitest';
import { createReport } from '../../tests/page-report';
import type { TabState } from '../messages/table';
import { type Known, type TabView, toTabView } from './tab-view';

const tab = { id: 1, url: 'https://news.example/a', title: 'A' };
const open: Known = { tab, hasAccess: true, siteOff: false };
const silent = (reason: 'not-an-article' | 'language' | 'too-short' | 'site-off' | 'page-off'): TabState => ({
  kind: 'silent',
  reason,
  language: reason === 'language' ? 'de' : null,
  because: ['front-page'],
  confidence: 0.02,
});
const annotated: TabState = { kind: 'annotated', report: createReport() };

describe('what a view of the tab shows', () => {
  test.each<[what: string, known: Known, kind: TabView['kind']]>([
    ['before anything is known', {}, 'starting'],
    ['no tab', { tab: null }, 'browser-page'],
    ['a page of the browser', { tab: { ...tab, url: 'chrome://settings' } }, 'browser-page'],
    ['a file', { tab: { ...tab, url: 'file:///a.html' } }, 'browser-page'],
    [
      'an address hidden although every site may be read',
      { tab: { ...tab, url: null }, hasAccess: true },
      'browser-page',
    ],
    ['an address hidden and access withdrawn', { tab: { ...tab, url: null }, hasAccess: false }, 'no-access'],
    ['an address hidden, and no more known yet', { tab: { ...tab, url: null } }, 'starting'],
    ['the reader withdrew access', { ...open, hasAccess: false, started: false }, 'no-access'],
    ['the reader withdrew access, and the page may be lent', { ...open, hasAccess: false }, 'starting'],
    ['a page that is lent', { ...open, hasAccess: false, started: true, state: annotated }, 'annotated'],
    ['the site is switched off, whatever was found before', { ...open, siteOff: true, state: annotated }, 'site-off'],
    ['the site was just switched on again', { ...open, state: silent('site-off') }, 'reading'],
    ['what is known of the tab is not there yet', open, 'starting'],
    ['nothing is known, and the page’s part starts', { ...open, state: null, started: true }, 'reading'],
    ['the browser allows no extension there', { ...open, state: null, started: false }, 'browser-page'],
    ['the page’s part says nothing', { ...open, state: null, started: true, overdue: true }, 'failed'],
    ['it is being read', { ...open, state: { kind: 'reading' } }, 'reading'],
    ['it was read', { ...open, state: annotated, overdue: true }, 'annotated'],
    ['reading failed', { ...open, state: { kind: 'failed' } }, 'failed'],
    ['it is no article', { ...open, state: silent('not-an-article') }, 'not-an-article'],
    ['it is in another language', { ...open, state: silent('language') }, 'language'],
    ['it is too short', { ...open, state: silent('too-short') }, 'too-short'],
    ['the page is switched off', { ...open, state: silent('page-off') }, 'page-off'],
  ])('%s', (_, known, kind) => {
    expect(toTabView(known).kind).toBe(kind);
  });
});
