import { expect, it } from 'vitest';
import { findLanguage } from './find-language';

const ENGLISH =
  'The council voted to close the bridge for repairs, and the mayor said that it was the last of the old ones.';

it.each([
  ['keeps what the page states when the words agree', ENGLISH, ['en-GB'], 'en-GB'],
  ['takes the first usable statement', ENGLISH, ['', 'en_US'], 'en-US'],
  ['believes the words over a wrong statement', ENGLISH, ['de'], 'en'],
  [
    'keeps a language that shares its script',
    'Міська рада вирішила закрити старий міст на ремонт до весни.',
    ['uk'],
    'uk',
  ],
  ['keeps a statement nobody here can check', 'Linnavolikogu otsustas vana silla remondiks sulgeda.', ['et'], 'et'],
  ['guesses from the script when nothing is stated', '시의회는 낡은 다리를 봄까지 닫기로 했다.', [], 'ko'],
  ['says nothing on too little', '1234', [], null],
])('%s', (_, text, stated, language) => {
  expect(findLanguage(text, stated)).toBe(language);
});
