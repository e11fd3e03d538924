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

  test('what speaks for an article is no reason why nothing is shown', () => {
    expect(describeView({ kind: 'not-an-article', because: ['has-date'], confidence: 0.4 })?.reasons).toEqual([]);
  });

  test('what was weighed is told in full where the reasons leave some of it out', () => {
    const because = ['says-offer', 'no-headline', 'has-date'];
    expect(describeView({ kind: 'not-an-article', because, confidence: 0.2 })?.weighed).toEqual({
      against: ['It looks like an offer: a job, an event, a course, a place to stay.', 'It has no headline.'],
      for: ['It has a date.'],
    });
    const alone = describeView({ kind: 'not-an-article', because: ['front-page'], confidence: 0.02 });
    expect(alone?.weighed).toEqual({ against: [], for: [] });
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
