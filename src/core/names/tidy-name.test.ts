import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readNameSentences } from './name-document';
import { KIND } from './tags';
import { tidyName } from './tidy-name';

const { names: model } = loadModels();

/** What is left of a name of that kind, marked by brackets in the sentence. */
function tidied(marked: string, kind: number): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const [sentence] = readNameSentences(text, [{ start: 0, end: text.length }], model);
  if (!sentence) return [];
  const first = sentence.tokens.findIndex((token) => token.start >= from);
  const last = sentence.tokens.findLastIndex((token) => token.end <= to);
  const words = (at: { first: number; last: number }) =>
    text.slice(sentence.tokens[at.first]?.start, sentence.tokens[at.last]?.end);
  return tidyName(sentence, { first, last, kind, score: 1 }).map(words);
}

describe('a body’s name', () => {
  it.each<[string, string, string[]]>([
    ['loses a number that counts what follows', 'The bank lent [Brightwell 300] million crowns.', ['Brightwell']],
    ['is none that has no capital but its article’s', '[The national] anthem was sung by Ida Lund.', []],
    ['keeps a number of its own', 'It flew a [Boeing 737] there.', ['Boeing 737']],
  ])('%s', (_, marked, left) => expect(tidied(marked, KIND.organization)).toEqual(left));
});

describe('a place’s name', () => {
  it.each<[string, string, string[]]>([
    [
      'is not the house that stands there',
      'It opened the [Lund Science Center in Los Altos] today.',
      ['Lund Science Center', 'Los Altos'],
    ],
    [
      'ends before its short form, and both before where it is',
      'It opened the [Lund Science Center (LSC) in Los Altos] today.',
      ['Lund Science Center', 'LSC', 'Los Altos'],
    ],
  ])('%s', (_, marked, left) => expect(tidied(marked, KIND.place)).toEqual(left));
});

describe('a person’s name', () => {
  it.each<[string, string, string[]]>([
    ['loses a title before it', 'He met [President Ana Reyes] there.', ['Ana Reyes']],
    ['loses two titles', 'He met [Prof. Dr. Ana Reyes] there.', ['Ana Reyes']],
    ['loses an office inside', 'He met [Lakeland CEO Ana Reyes] there.', ['Ana Reyes']],
    ['keeps a short title inside', 'He met [Choe Son Hui] there.', ['Choe Son Hui']],
    ['keeps a title that is a surname', 'He met [Son Heung-min] there.', ['Son Heung-min']],
    ['loses words behind it', 'He hated [the Reyes regime] there.', ['Reyes']],
    ['ends before a preposition', 'It was [Reyes from Lakeland] there.', ['Reyes']],
    ['loses marks', 'It was [“Reyes”] there.', ['Reyes']],
    ['goes on behind its hyphen', 'It was [Han Ji]-woo there.', ['Han Ji-woo']],
    ['ends before what a hyphen ties to it', 'It was [Ana Reyes]-led there.', ['Ana Reyes']],
    ['is two at "and"', 'It was [Ana Keller and Tom Brandt] there.', ['Ana Keller', 'Tom Brandt']],
    ['is two around an article', 'He gave [Berg an Omega] there.', ['Berg', 'Omega']],
    [
      'is cut at an office, with the body before it',
      'He met [UNESCO Administrator Charles Holt] there.',
      ['UNESCO', 'Charles Holt'],
    ],
    ['loses what someone follows', 'He met [Calvinist Ana Reyes] there.', ['Ana Reyes']],
    ['loses of which people someone is', 'He met [Frenchman Luc Brandt] there.', ['Luc Brandt']],
    ['is none when it is the member of a party', 'He met the [Republican] there.', []],
    ['ends before letters for an order', 'He met [Ana Maria Reyes CBE FRS] there.', ['Ana Maria Reyes']],
    ['is none when it is a title', 'The [President] left.', []],
    ['is none when it is a people', 'The [Spaniards] left.', []],
  ])('%s', (_case, marked, names) => {
    expect(tidied(marked, KIND.person)).toEqual(names);
  });
});

describe('the name of a body or place', () => {
  it.each<[string, string, string[]]>([
    ['loses its small article', 'It was [the Lakeland Bank] there.', ['Lakeland Bank']],
    ['loses a people and its kind', 'It was [Norwegian utility Fjordkraft Nord] there.', ['Fjordkraft Nord']],
    ['keeps the people that it begins with', 'It was [Norwegian Bank of Trade] there.', ['Norwegian Bank of Trade']],
    ['is two at "and" between words', 'It was [Lufthansa and Ryanair] there.', ['Lufthansa', 'Ryanair']],
    ['stays one around "and"', 'It was [Ministry of Health and Safety] there.', ['Ministry of Health and Safety']],
    ['is none when it is a common noun', 'It was [the Council] there.', []],
  ])('%s', (_case, marked, names) => {
    expect(tidied(marked, KIND.organization)).toEqual(names);
  });

  it('loses a number that counts what comes behind it', () => {
    expect(tidied('It was in [Lisbon 14] years ago.', KIND.place)).toEqual(['Lisbon']);
  });

  it('is none when it is a people of two words', () => {
    expect(tidied('A [South Korean] envoy left.', KIND.place)).toEqual([]);
  });
});
