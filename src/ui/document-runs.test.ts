import { describe, expect, test } from 'vitest';
import type { Figure } from '../core/model';
import { listMentions, splitRuns } from './document-runs';

const text = 'Vera  Lind met Anton Gray , and they left. ';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const figure = (id: string, ...mentions: readonly [words: string, form: 'name' | 'pronoun'][]): Figure => ({
  id,
  name: id,
  type: 'person',
  descriptions: [],
  mentions: mentions.map(([words, form]) => ({ ...spanOf(words), form })),
});
const figures = [figure('lind', ['Vera  Lind', 'name']), figure('gray', ['Anton Gray', 'name'], ['Gray', 'name'])];
const block = { start: 0, end: text.length };

describe('the runs of a block', () => {
  test('put together are its text, letter for letter', () => {
    const runs = splitRuns(block, listMentions(figures), spanOf('met Anton'), [text.length - 1]);
    expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  test('know whom they mention and whether they are marked', () => {
    const runs = splitRuns(block, listMentions(figures), spanOf('met Anton'), []);
    expect(runs.map((run) => [text.slice(run.start, run.end), run.mention?.figure ?? null, run.marked])).toEqual([
      ['Vera  Lind', 'lind', false],
      [' ', null, false],
      ['met ', null, true],
      ['Anton', 'gray', true],
      [' Gray', 'gray', false],
      [' , and they left. ', null, false],
    ]);
  });

  test('of mentions that overlap the longest counts', () => {
    expect(listMentions(figures).map(({ figure: id }) => id)).toEqual(['lind', 'gray']);
  });
});
