import { describe, expect, test } from 'vitest';
import { englishWords } from '../../tests/english';
import { describeSilence } from './describe-silence';
import type { TabView } from './tab-view';

const describeView = (view: TabView) => describeSilence(englishWords, view, 'news.example');

describe('every empty state says why and what next', () => {
  test.each(['reading', 'browser-page', 'no-access', 'site-off', 'page-off', 'too-short', 'failed'] as const)(
    '%s',
    (kind) => {
      const silence = describeView({ kind });
      expect(silence?.title).not.toBe('');
      expect(silence?.body).not.toBe('');
    },
  );

  test('a page that is no article says at most two things that it looks like, each once', () => {
    const because = ['front-page', 'list-of-headlines', 'teasers-in-body', 'no-headline', 'has-date'];
    expect(describeView({ kind: 'not-an-article', because, confidence: 0.02 })?.reasons).toEqual([
      'It is the front page of a site.',
      'It looks like a list of stories.',
    ]);
  });

  test('a page that is no article says how sure that is', () => {
    const view = { kind: 'not-an-article', because: [], confidence: 0.024 } as const;
    expect(describeView(view)?.sure).toBe('Chance that it is an article after all: 2%');
    expect(describeView({ ...view, confidence: null })?.sure).toBeNull();
    expect(describeView({ kind: 'too-short' })?.sure).toBeNull();
  });

  test('rules that say nothing to a reader are left out', () => {
    expect(describeView({ kind: 'not-an-article', because: ['shared-as-website'], confidence: 0.4 })?.reasons).toEqual(
      [],
    );
  });

  test('another language is called by its name', () => {
    expect(describeView({ kind: 'language', language: 'de-AT' })?.body).toContain('Austrian German');
    expect(describeView({ kind: 'language', language: null })?.body).not.toContain('seems');
  });

  test.each(['', 'x', 'not a language'])('a language given as %j is no error', (language) => {
    expect(describeView({ kind: 'language', language })?.title).toBe('This article is not in English');
  });

  test('where something is shown nothing is excused', () => {
    expect(describeView({ kind: 'starting' })).toBeNull();
  });
});
