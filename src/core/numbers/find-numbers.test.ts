import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { findTimes } from '../times/find-times';
import { findNumbers } from './find-numbers';

interface NumberCase {
  readonly style: string;
  readonly text: string;
  /** Words, value, unit, kind, approximate. */
  readonly expect: readonly (readonly [string, number, string | null, string, boolean])[];
}

const cases = readFileSync('tests/fixtures/expressions/numbers.ndjson', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): NumberCase => JSON.parse(line));

function numbersOf(text: string) {
  const article = readPlainText(text);
  const body = { ...article, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] };
  const sentences = splitSentences(body);
  const tokens = tagSentences(text, sentences, []);
  const found = findNumbers(body, sentences, tokens, findTimes(body, sentences, tokens));
  return found.map(({ start, end, value, unit, kind, approximate }) => [
    text.slice(start, end),
    value,
    unit,
    kind,
    approximate,
  ]);
}

describe('findNumbers', () => {
  it.each(cases)('reads $style: $text', ({ text, expect: wanted }) => {
    expect(numbersOf(text)).toEqual(wanted);
  });

  it('finds nothing in a credit line', () => {
    const text = 'Photo 3 of 12 by the agency';
    const article = { ...readPlainText(text), blocks: [{ start: 0, end: text.length, kind: 'credit' as const }] };
    const sentences = splitSentences(article);
    expect(findNumbers(article, sentences, tagSentences(text, sentences, []), [])).toEqual([]);
  });
});
