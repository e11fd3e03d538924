import { expect, test } from 'vitest';
import { createProgress } from './create-progress';

function run(total: number, live: boolean) {
  let time = 0;
  let said = '';
  const progress = createProgress(
    total,
    (words) => {
      said += words;
    },
    live,
    () => time,
  );
  for (let at = 0; at < total; at++) {
    time += 1000;
    progress.step(`document ${at}`);
  }
  progress.end();
  return said.split('\n').filter(Boolean);
}

test('few documents have a line each', () => {
  expect(run(2, true)).toEqual(['[1/2] document 0', '[2/2] document 1']);
});

test('many documents are counted now and then, with the time that is left', () => {
  const lines = run(100, false);
  expect(lines).toHaveLength(20);
  expect(lines[0]).toBe('5 of 100 documents, 2 min left');
  expect(lines.at(-1)).toBe('100 of 100 documents, 0 s left');
});

test('on a screen one line changes', () => {
  const [line, ...more] = run(30, true);
  expect(more).toEqual([]);
  expect(line).toContain('29 of 30 documents, 1 s left');
});
