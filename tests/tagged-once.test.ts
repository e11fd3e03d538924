import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { loadModels } from '../src/cli/load-models';
import { readText } from '../src/core/analyze';
import { readPlainText } from '../src/core/text/read-plain-text';
import { tagWithCompromise } from '../src/core/text/tag-with-compromise';

vi.mock(import('../src/core/text/tag-with-compromise'), async (importOriginal) => {
  const original = await importOriginal();
  return { tagWithCompromise: vi.fn(original.tagWithCompromise) };
});

it('tags every sentence of an article once for all stages together', () => {
  const article = readPlainText(readFileSync('tests/fixtures/speakers/court-british.txt', 'utf8'));
  const { sentences } = readText(article, loadModels());
  const tagged = vi.mocked(tagWithCompromise).mock.calls.flatMap(([given]) => given);
  expect(tagged).toHaveLength(sentences.length);
});
