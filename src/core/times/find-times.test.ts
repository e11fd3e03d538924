import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { findTimes } from './find-times';

interface TimeCase {
  readonly style: string;
  readonly text: string;
  readonly published: string | null;
  readonly language?: string;
  readonly expect: readonly (readonly [words: string, type: string, value: string])[];
}

const cases = readFileSync('tests/fixtures/expressions/times.ndjson', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): TimeCase => JSON.parse(line));

function timesOf({ text, published, language }: TimeCase) {
  const article = readPlainText(text, { published, language: language ?? 'en' });
  const body = { ...article, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] };
  const sentences = splitSentences(body);
  return findTimes(body, sentences, tagSentences(text, sentences, [])).map(({ start, end, type, value }) => [
    text.slice(start, end),
    type,
    value,
  ]);
}

describe('findTimes', () => {
  it.each(cases)('reads $style: $text ($published)', (row) => {
    expect(timesOf(row)).toEqual(row.expect);
  });

  it('finds nothing in a dateline', () => {
    const text = 'Friday, August 21, 2015';
    const article = { ...readPlainText(text), blocks: [{ start: 0, end: text.length, kind: 'dateline' as const }] };
    const sentences = splitSentences(article);
    expect(findTimes(article, sentences, tagSentences(text, sentences, []))).toEqual([]);
  });
});
