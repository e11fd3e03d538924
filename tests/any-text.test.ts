import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBundled } from '../src/cli/load-bundled';
import { loadModels } from '../src/cli/load-models';
import { analyze } from '../src/core/analyze';
import type { Span } from '../src/core/model';
import { readPlainText } from '../src/core/text/read-plain-text';

const models = loadModels();
const documents = loadBundled(models);

/** Pieces that stress the stages when they stand side by side: marks without partners, odd letters, broken names. */
const PIECES = [
  'Mayor Ada Penrose said',
  'the two leaders',
  'On Tuesday,',
  'in 1961',
  '24 years',
  '2.5 million euros',
  'according to',
  'the U.S.',
  'He',
  'their',
  'did not sign',
  'may sign',
  'gave',
  '“',
  '”',
  '"',
  '‘',
  '’s',
  '(',
  ')',
  '–',
  '…',
  '.',
  '?',
  ',',
  '\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '😀',
  '\ud83d',
  'Ñandú',
  'Владимир',
  '김정은',
  'שלום',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** The seed is fixed so that a change is judged by itself; another seed is worth a try after work on the stages. */
const RUNS = { numRuns: 200, seed: 1 };

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

/** Every range anywhere in an analysis, those into documents aside. */
function collectSpans(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) =>
    key === 'comparisons' || key === 'document' ? [] : collectSpans(part),
  );
  return isSpan(value) ? [value, ...below] : below;
}

describe('whatever the text', () => {
  test('it is read without failing, it comes back unchanged, and every range lies within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyze(readPlainText(text, { published: '2024-06-21' }), models, documents);
        expect(analysis.article.text).toBe(text);
        const outside = collectSpans(analysis).filter(
          ({ start, end }) => !(Number.isInteger(start) && 0 <= start && start < end && end <= text.length),
        );
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  }, 60_000);
});
