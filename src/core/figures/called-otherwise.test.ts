import { describe, expect, it } from 'vitest';
import { readMarked as read } from '../../../tests/read-marked';

/** What is a mention of the figure of that name, besides its names. */
const calledOtherwise = (name: string, marked: string): string[] => {
  const { named, wordsOf } = read(marked);
  const figure = named(name);
  return figure ? [...wordsOf(figure, 'description'), ...wordsOf(figure, 'pronoun')] : ['no such figure'];
};

type Row = readonly [situation: string, name: string, marked: string, words: readonly string[]];
const holds = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_situation, name, marked, words) => {
    expect(calledOtherwise(name, marked)).toEqual(words);
  });

describe('an age, a people or a calling means', () => {
  holds([
    [
      'the only one whom the sentence before names',
      'Jon Aske',
      '{O Velden} have signed {P Jon Aske} from {O Korv}. The 24-year-old scored 18 goals last season.',
      ['The 24-year-old'],
    ],
    [
      'the same in the middle of a sentence',
      'Jon Aske',
      '{O Velden} have signed {P Jon Aske}. {O Velden} paid 9 million euros for the 24-year-old.',
      ['the 24-year-old'],
    ],
    [
      'an age beside a people',
      'Jon Aske',
      '{P Jon Aske} won the cup. The 24-year-old Dane cried.',
      ['The 24-year-old Dane'],
    ],
    [
      'one of a people of two words',
      'Jon Aske',
      '{O Velden} have signed {P Jon Aske}. The South Korean, who is 24, was in {L Oslo}.',
      ['The South Korean'],
    ],
    [
      'who is of the country',
      'Per Lind',
      '{P Per Lind} of {L Norway} beat {P Uwe Holt} of {L Germany}. The Norwegian had led.',
      ['The Norwegian'],
    ],
    [
      'who is of the country by its possessive',
      'Uwe Holt',
      '{P Per Lind} lost to {L Germany}’s {P Uwe Holt}. The German had led.',
      ['The German'],
    ],
    ['nobody of another country', 'Jon Aske', '{L Norway}’s {P Jon Aske} won the cup. The Dane cried.', []],
    ['nobody of another age', 'Jon Aske', '{P Jon Aske}, 31, won the cup. The 24-year-old cried.', []],
    [
      'nobody where a man without a name is spoken of first',
      'Jon Aske',
      'A man was stabbed in a bar, said {P Jon Aske}. The 34-year-old died.',
      [],
    ],
    [
      'nobody where another is of that age',
      'Jon Aske',
      'A 34-year-old was stabbed near {P Jon Aske}. The 34-year-old died.',
      [],
    ],
    [
      'nobody where two are named and neither is the subject',
      'Jon Aske',
      'The vote split {P Jon Aske} and {P Per Lind}. The 34-year-old wept.',
      [],
    ],
  ]);
});

describe('a body is meant by', () => {
  holds([
    [
      'its kind that nothing said yet, at the beginning',
      'Norvik',
      '{O Norvik} cancelled 40 flights. The airline employs 900 people.',
      ['The airline'],
    ],
    [
      'where it has its seat',
      'Norvik',
      '{O Norvik} shut a plant. The Oslo-based company has debts.',
      ['The Oslo-based company'],
    ],
    [
      'its country',
      'Norvik',
      'Danish brewer {O Norvik} shut a plant. The Danish company has debts.',
      ['The Danish company'],
    ],
    ['no other country', 'Norvik', 'Danish brewer {O Norvik} shut a plant. The Dutch brewer has debts.', []],
    ['no kind that another was called', 'Norvik', '{O Norvik} sued an airline. The airline employs 900 people.', []],
    [
      'no kind that tells another apart',
      'Norvik',
      '{O Norvik} shut a plant. The rival airline employs 900 people.',
      [],
    ],
    [
      'no kind where two are spoken of',
      'Norvik',
      '{O Norvik} sued and {O Tarn} paid. The airline employs 900 people.',
      [],
    ],
    ['no place', 'Norvik', '{O Norvik} shut a plant. The island is small.', []],
  ]);
});
