import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundName } from './engines';

const FILE = join(import.meta.dirname, '../../../../shared/eval/dev/names/worldwide-dev.ndjson');

/** A news article with the names that people labelled in it. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly FoundName[];
}

interface Row {
  readonly text: string;
  readonly gold: readonly (readonly [start: number, end: number, type: FoundName['type']])[];
}

/** The labelled articles; throws when the evaluation data is not beside the checkout. */
export function readTexts(): LabelledText[] {
  if (!existsSync(FILE))
    throw new Error(`this suite reads labelled articles that are not shipped; put them into ${FILE}`);
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, gold }: Row = JSON.parse(line);
      return { text, names: gold.map(([start, end, type]) => ({ start, end, type })) };
    });
}
