import { expect, test } from 'vitest';
import { parseClauses } from './parse-clauses';
import { tagSentences } from './tag-sentences';

/** The clauses of a sentence with their subjects and verbs: `Lind > said`. */
function clausesOf(text: string): string[] {
  const [tokens = []] = tagSentences(text, [{ start: 0, end: text.length, block: 0 }], []);
  const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return parseClauses(tokens).flatMap(({ subject, verb }) =>
    verb ? [`${subject ? words(subject.from, subject.to) : '-'} > ${words(verb.head, verb.head + 1)}`] : [],
  );
}

test.each<[what: string, text: string, clauses: string[]]>([
  ['when it was founded', 'Founded in 1990, the party won.', ['the party > won', 'the party > Founded']],
  [
    'what he was asked',
    'Asked whether she would stay, Lind said the choice was hers.',
    ['Lind > said', 'Lind > Asked', 'she > stay', 'the choice > was'],
  ],
  ['who backs it', 'Backed by France, the plan was put off.', ['the plan > put', 'the plan > Backed']],
  [
    'no statement that a list of nouns opens',
    'Died in Oslo, aged 90, the writer Ida Lund.',
    ['- > Died', 'Oslo > aged'],
  ],
  [
    'who says so, and what he calls it, behind what he says',
    'The army denied that its tanks had crossed the river, calling the claim a lie.',
    ['The army > denied', 'its tanks > crossed', 'The army > calling'],
  ],
  [
    'the same behind what was so when',
    'Lind said the talks had failed because the rebels left, accusing them of bad faith.',
    ['Lind > said', 'the talks > failed', 'the rebels > left', 'Lind > accusing'],
  ],
  [
    'who asks for an answer, behind what was reported',
    'Oslo recalled its envoy after reports that Lima tapped calls, demanding an answer.',
    ['Oslo > recalled', 'Lima > tapped', 'Oslo > demanding'],
  ],
])('reads %s', (_, text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
