import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const classOf = (text: string, word: string): string | undefined =>
  readStatement(text, '2025-06-12', models)
    .tokens.flat()
    .find((token) => token.text === word)?.class;

describe('a clause has a verb', () => {
  it.each([
    ['Lind still plans to go to the games.', 'plans'],
    ['Most people start smoking before the age of 18.', 'start'],
    ['The Corvos split in 2003 and met again in 2009.', 'split'],
    ['In 2003, the band split, and it met again in 2009.', 'split'],
    ['The peace treaty between Chile and Norway dates from 1982.', 'dates'],
    ['Riot police used force to clear the square.', 'used'],
    ['The crash, which involved two boats, was on Monday.', 'involved'],
    ['The court has today accepted Lind’s offer.', 'accepted'],
    ['Ida Berg was seized in February and later released.', 'released'],
    ['These include a Chilean ship.', 'include'],
    ['He added that the rules of the club include a ban.', 'include'],
    ['Some estimate the cost at a million.', 'estimate'],
    ['The hall has walls on the sides that help to carry the sound.', 'help'],
    ['The boats that use the canal pay more.', 'use'],
    ['Police state she called them earlier.', 'state'],
    ['Chile never let Ida Berg visit Oslo.', 'visit'],
    ['Ana Ruiz cut short her trip to Chile.', 'cut'],
  ])('%s: %s', (text, word) => {
    expect(classOf(text, word)).toBe('verb');
  });

  it.each([
    ['The plans of the port were sold.', 'plans', 'noun'],
    ['She left her used car in Oslo.', 'used', 'adjective'],
    ['The stock split, announced in May, was late.', 'split', 'noun'],
    ['A guest with a limited budget and accepted standards came.', 'accepted', 'adjective'],
    ['These help lines are open.', 'help', 'noun'],
  ])('but not another one: %s (%s)', (text, word, expected) => {
    expect(classOf(text, word)).toBe(expected);
  });
});
