import { expect, test } from 'vitest';
import { parseClauses } from './parse-clauses';
import { tagSentences } from './tag-sentences';

/** Each verb of a sentence with how it is read: `died:tensed`. */
function formsOf(text: string): string[] {
  const [tokens = []] = tagSentences(text, [{ start: 0, end: text.length, block: 0 }], []);
  return parseClauses(tokens).flatMap(({ verb }) => (verb ? [`${tokens[verb.head]?.text}:${verb.form}`] : []));
}

test.each([
  ['A guard infected with cholera died in Oslo.', 'infected:participle', 'died:tensed'],
  ['Two trucks earmarked for Norway crossed the border.', 'earmarked:participle', 'crossed:tensed'],
  ['The guard looked at the man.', 'looked:tensed', 'looked:tensed'],
  ['The guards fired on boats called the Corvos.', 'fired:tensed', 'called:participle'],
  ['Doctors feared Lind died in Oslo.', 'feared:tensed', 'died:tensed'],
])('%s: %s, %s', (text, first, second) => {
  expect(formsOf(text)).toEqual(expect.arrayContaining([first, second]));
});
