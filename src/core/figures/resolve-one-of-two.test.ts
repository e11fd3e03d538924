import { expect, it } from 'vitest';
import { readMarked as read } from '../../../tests/read-marked';

/** What is a mention of the figure of that name, besides its names. */
const referencesTo = (name: string, marked: string): string[] => {
  const { named, wordsOf } = read(marked);
  const figure = named(name);
  return figure ? [...wordsOf(figure, 'description'), ...wordsOf(figure, 'pronoun')] : ['no such figure'];
};

const MET = '{P Eva Lind} met {P Odd Karim} in {L Oslo}.';

it.each([
  ['the second of the two before', 'Odd Karim', `${MET} The latter won.`, ['The latter']],
  ['and not the first', 'Eva Lind', `${MET} The latter won.`, []],
  ['the first of the two before', 'Eva Lind', `${MET} The former won.`, ['The former']],
  [
    'the second of two in its sentence',
    'Odd Karim',
    '{P Eva Lind} met {P Odd Karim}, and the latter won.',
    ['the latter'],
  ],
  ['nobody of three', 'Odd Karim', '{P Eva Lind} met {P Ines Holt} and {P Odd Karim}. The latter won.', []],
  ['nobody where a noun follows', 'Eva Lind', `${MET} The former mayor won.`, []],
])('“the latter” and “the former” mean %s', (_situation, name, marked, words) => {
  expect(referencesTo(name, marked)).toEqual(words);
});
