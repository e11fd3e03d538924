import { expect, it } from 'vitest';
import { loadModels } from '../../../cli/load-models';
import { readStatement } from '../../read-document';
import { joinPhrases } from './join-phrases';

const models = loadModels();

const read = (text: string, all = false): string =>
  readStatement(text, null, models)
    .tokens.flatMap((tokens) => joinPhrases(tokens, all))
    .filter(({ class: kind }) => /^(?:verb|noun|adjective|adverb)$/.test(kind))
    .map(({ lemma }) => lemma)
    .join(' ');

it.each([
  ['a verb and its particle', 'The council called off the concert.', 'council cancel concert'],
  ['a verb with several senses by its own name', 'The ring turned up in a drain.', 'ring turn up drain'],
  ['a verb and a noun, with words between', 'She made a serious mistake.', 'err serious'],
  ['a noun of two words as one', 'The power cut lasted an hour.', 'power cut last hour'],
  ['a noun of two words as another', 'Borrowing costs fell.', 'interest rate fall'],
  ['words that say how', 'He answered at once.', 'answer immediately'],
])('%s is read as one: %s', (_what, text, words) => {
  expect(read(text)).toBe(words);
});

it.each([
  ['a time behind the last word', 'They signed on Wednesday.', 'sign wednesday'],
  ['a word that turns it round', 'She made no mistake.', 'make mistake'],
  ['what is lost and is no contest', 'They lost money to fraud.', 'lose money fraud'],
  ['a noun that the words lead to', 'They sat in the front row.', 'sit front row'],
])('%s keeps a phrase apart: %s', (_what, text, words) => {
  expect(read(text)).toBe(words);
});

it('the other words of a phrase keep their content where all are held against a claim', () => {
  expect(read('She made a serious mistake.', true)).toBe('err serious mistake');
});
