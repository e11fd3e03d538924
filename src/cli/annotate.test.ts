import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAnswers, runCommand } from '../../tests/run-command';

/** Starting the program loads the models; on a busy machine that takes seconds. */
const STARTS = { timeout: 60_000 };

const TEXT = `A bridge for Hollowmere

The town council approved a new footbridge on Tuesday, Mayor Ada Penrose said. “We waited nine years,” Penrose said.

It will cost 2 million crowns.`;

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const PAGE = join(import.meta.dirname, '../../tests/demo/city/night-trams.html');

describe('annotate --ndjson', STARTS, () => {
  const lines = [
    JSON.stringify({ id: 'text', text: TEXT }),
    '{ "id": "broken", "text": ',
    JSON.stringify({ id: 'neither' }),
    JSON.stringify({ id: 'both', text: 'a', html: '<p>a' }),
    JSON.stringify({ text: 'no id' }),
    JSON.stringify({ id: 'number', text: 5 }),
    '[]',
    '',
    JSON.stringify({ id: 'empty', text: '' }),
    JSON.stringify({ id: 'page', html: readFileSync(PAGE, 'utf8'), url: 'https://paper.example/trams' }),
  ];
  const run = runCommand('annotate', ['--ndjson'], lines.join('\n'));
  const answers = readAnswers(run);

  test('every line is answered, in order, and a bad one does not stop the rest', () => {
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['text', true],
      ['broken', false],
      ['neither', false],
      ['both', false],
      [null, false],
      ['number', false],
      [null, false],
      ['empty', true],
      ['page', true],
    ]);
  });

  test('bad lines do not make the run a failure, and diagnostics stay off standard output', () => {
    expect(run).toMatchObject({ status: 0, complaint: '' });
  });

  test('a text comes back unchanged, and every range lies within it', () => {
    const { article, ...rest } = answers[0] as { article: { text: string } };
    expect(article.text).toBe(TEXT);
    const ranges = JSON.stringify(rest).matchAll(/"start":(\d+),"end":(\d+)/g);
    const bounds = [...ranges].map(([, start, end]) => [Number(start), Number(end)] as const);
    expect(bounds).not.toEqual([]);
    expect(bounds.filter(([start, end]) => start < 0 || start >= end || end > TEXT.length)).toEqual([]);
  });

  test('an answer has every part of the contract', () => {
    const parts = 'article attributions claims comparisons entities facts id numbers quotes sentences times';
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(parts.split(' '));
  });

  test('a page is read as in the browser: the article, its title and date, and none of what stands around it', () => {
    const { article } = answers.at(-1) as { article: { text: string } };
    expect(article).toMatchObject({
      isArticle: true,
      title: 'Night trams return to the harbor after eleven years',
      authors: ['Jonas Threlkeld'],
      published: expect.stringMatching(/^2024-06-20/),
      url: 'https://paper.example/trams',
    });
    expect(article.text).toContain('Two rebuilt cars will shuttle');
    expect(article.text).not.toContain('Most read');
  });
});

describe('annotate FILE', STARTS, () => {
  test('prints one readable JSON answer for a text file', () => {
    const { status, said, complaint } = runCommand('annotate', [write('bridge.txt', TEXT)]);
    expect([status, complaint]).toEqual([0, '']);
    expect(said.split('\n').length).toBeGreaterThan(20);
    expect(JSON.parse(said)).toMatchObject({ article: { text: TEXT } });
  });

  test('takes the address and the date of a saved page from the options', () => {
    const options = ['--url', 'https://paper.example/trams', '--published', '2024-03-05'];
    const { said } = runCommand('annotate', [...options, write('page.html', '<p>Nothing much.</p>')]);
    expect(JSON.parse(said)).toMatchObject({
      article: { url: 'https://paper.example/trams', published: '2024-03-05' },
    });
  });
});

describe('annotate used wrongly', STARTS, () => {
  test.each([
    { name: 'no file', args: [], status: 2, words: /usage: annotate/ },
    { name: 'two files', args: ['a.txt', 'b.txt'], status: 2, words: /usage: annotate/ },
    { name: 'an unknown option', args: ['--colour', 'red'], status: 2, words: /usage: annotate/ },
    { name: 'a file besides --ndjson', args: ['--ndjson', 'a.txt'], status: 2, words: /usage: annotate/ },
    {
      name: 'a file that is not there',
      args: [join(folder, 'missing.txt')],
      status: 1,
      words: /cannot read .*missing/,
    },
    { name: 'a folder', args: [folder], status: 1, words: /cannot read/ },
  ])('$name ends with status $status and one line that says why', ({ args, status, words }) => {
    const run = runCommand('annotate', args);
    expect(run).toMatchObject({ status, said: '' });
    expect(run.complaint).toMatch(words);
    expect(run.complaint.trim().split('\n')).toHaveLength(1);
  });
});
