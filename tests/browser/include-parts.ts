import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stories and heads that many pages share. */
const FOLDER = join(import.meta.dirname, '../stories');

const INCLUDE = /<!--#include file="([\w-]+\.html)"\s*?\n?((?: {2}.+ → .+\n)*)\s*-->\n?/g;

/** Replaces words everywhere; a recipe that no longer fits its story must not pass for one that does. */
function replaceWords(text: string, line: string): string {
  const [before = '', after = ''] = line.slice(2).split(' → ');
  if (!text.includes(before)) throw new Error(`the story does not say “${before}”`);
  return text.replaceAll(before, after);
}

/**
 * A page with what it includes from `tests/stories`, each as it stands there but for the words that the lines after it
 * replace.
 *
 * @example
 * includeParts('<!--#include file="bridge.html"\n  Anton Gray → Anton Grey\n-->')
 */
export function includeParts(page: string): string {
  return page.replace(INCLUDE, (_, file: string, lines: string) =>
    lines
      .split('\n')
      .filter(Boolean)
      .reduce(replaceWords, readFileSync(join(FOLDER, file), 'utf8')),
  );
}
