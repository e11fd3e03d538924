import { describe, expect, test } from 'vitest';
import { readAnswers, runCommand } from '../../tests/run-command';

/** Starting the program loads the models; on a busy machine that takes seconds. */
const STARTS = { timeout: 60_000 };

const DOCUMENT = 'The ferry “Gull” sank off Port Merrin on Monday. Three sailors swam ashore, the coast guard said.';

describe('compare --ndjson', STARTS, () => {
  const lines = [
    JSON.stringify({ id: 'same', claim: 'Three sailors swam ashore.', document: DOCUMENT }),
    JSON.stringify({ id: 'other', claim: 'Five sailors swam ashore.', document: DOCUMENT }),
    JSON.stringify({ id: 'silent', claim: 'The library in Oxbarrow reopens in spring.', document: DOCUMENT }),
    'no JSON at all',
    JSON.stringify({ id: 'no claim', document: DOCUMENT }),
    JSON.stringify({ id: 'bundled', claim: 'The library in Oxbarrow reopens in spring.' }),
    JSON.stringify({ id: 'empty', claim: '', document: '' }),
  ];
  const run = runCommand('compare', ['--ndjson'], lines.join('\n'));
  const answers = readAnswers(run);

  test('every line is answered in order, bad ones with an error', () => {
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      ['same', 'undefined'],
      ['other', 'undefined'],
      ['silent', 'undefined'],
      [null, 'string'],
      ['no claim', 'string'],
      ['bundled', 'undefined'],
      ['empty', 'undefined'],
    ]);
    expect(run).toMatchObject({ status: 0, complaint: '' });
  });

  test.each([
    { id: 'same', verdict: 'supported' },
    { id: 'other', verdict: 'conflicts' },
    { id: 'silent', verdict: 'not-covered' },
    { id: 'bundled', verdict: 'not-covered' },
    { id: 'empty', verdict: 'not-covered' },
  ])('“$id” is answered $verdict', ({ id, verdict }) => {
    expect(answers.find((answer) => answer.id === id)).toMatchObject({ verdict });
  });

  test('a conflict points at the differing words on both sides', () => {
    const claim = 'Five sailors swam ashore.';
    const { differences } = answers[1] as { differences: { slot: string; claim: Range; document: Range }[] };
    type Range = { start: number; end: number };
    const words = (text: string, { start, end }: Range) => text.slice(start, end);
    expect(differences.map((one) => [one.slot, words(claim, one.claim), words(DOCUMENT, one.document)])).toEqual([
      ['number', 'Five', 'Three'],
    ]);
  });
});

test.each([[[]], [['claim.txt']], [['--ndjson', 'more']]])(
  'compare %j is wrong usage: status 2 and one line',
  (args) => {
    const run = runCommand('compare', args);
    expect(run).toMatchObject({ status: 2, said: '' });
    expect(run.complaint).toMatch(/^usage: compare/);
  },
  STARTS.timeout,
);
