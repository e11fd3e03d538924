import { expect, it } from 'vitest';
import { createReport } from '../../tests/page-report';
import { findSilence } from './find-silence';

const { article } = createReport().analysis;
const long = 'The council said that it will repair the bridge which was closed to all cars. '.repeat(6);

it.each([
  ['nothing against an English article', { ...article, text: long }, null],
  ['a page that is no article', { ...article, isArticle: false, text: long }, 'not-an-article'],
  ['a text of a few words', article, 'too-short'],
  [
    'another language',
    { ...article, text: 'Der Rat will die Brücke bald reparieren lassen. '.repeat(9), language: 'de' },
    'language',
  ],
  [
    'a language without spaces between words',
    { ...article, text: '市議会は古い橋を春まで閉じることを決めた。'.repeat(9), language: 'ja' },
    'language',
  ],
] as const)('has %s', (_, page, expected) => {
  expect(findSilence(page)).toBe(expected);
});
