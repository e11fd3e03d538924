import { describe, expect, test } from 'vitest';
import { englishWords } from '../../tests/english';
import type { Article, FactSource } from '../core/model';
import { describeArticle } from './describe-article';

const ARTICLE: Article = {
  isArticle: true,
  confidence: 0.98,
  because: [],
  title: 'The ferry stops in June',
  authors: ['Nell Averin', 'Bo Strand'],
  published: '2024-04-14',
  modified: null,
  section: 'Business',
  sources: { title: 'page', authors: 'json-ld', published: 'address', modified: null },
  site: 'Harbour Post',
  language: 'en-GB',
  url: 'https://harbourpost.example/business/ferry',
  text: '',
  blocks: [],
};

const tell = (changes: Partial<Article>) =>
  describeArticle(englishWords, { ...ARTICLE, ...changes }).map(({ label, value, source }) =>
    [label, value, source].filter(Boolean).join(' | '),
  );

describe('what is known of the page', () => {
  test('each fact stands with the place where it was read', () => {
    expect(tell({})).toEqual([
      'Title | The ferry stops in June | as the page shows it',
      'Written by | Nell Averin and Bo Strand | from data for search engines (JSON-LD)',
      'Published | April 14, 2024 | from the page’s address',
      'Section | Business',
      'Publication | Harbour Post',
      'Language | British English',
    ]);
  });

  test('an author and a day that the page does not state are said to be missing, without a source', () => {
    expect(tell({ authors: [], published: null, section: null })).toEqual([
      'Title | The ferry stops in June | as the page shows it',
      'Written by | not stated',
      'Published | not stated',
      'Publication | Harbour Post',
      'Language | British English',
    ]);
  });

  test('a change that the page states stands below the day of publication', () => {
    expect(tell({ modified: '2024-04-15' })[3]).toBe('Updated | April 15, 2024');
  });

  test.each<[FactSource, string]>([
    ['json-ld', 'from data for search engines (JSON-LD)'],
    ['meta', 'from the page’s metadata'],
    ['page', 'as the page shows it'],
    ['address', 'from the page’s address'],
  ])('the source %s is said in words', (title, said) => {
    expect(tell({ sources: { title, authors: null, published: null, modified: null } })[0]).toContain(said);
  });

  test('a language whose tag is none is named as the page names it', () => {
    expect(tell({ language: 'not a language' }).at(-1)).toBe('Language | not a language');
  });
});
