import { TIE_ROLES } from '../lexicon/roles';
import type { Span } from '../model';

/** In small letters: a pattern that minds letters of every script and not their case takes long to make ready. */
const BEFORE = /(?:\b(?:his|her|their|whose)|[’']s?)\s+(?:\p{L}+\s+){0,2}?([\p{L}-]+),?\s+$/u;
const BEHIND = /^,\s+(?:his|her|their)\s+(?:\p{L}+\s+){0,2}?([\p{L}-]+)\b/u;
/** Letters before and behind a name in which what ties it to someone else stands. */
const REACH = 40;

/** Whether a person is brought in through another: "her husband, Omar Reyes", "Omar Reyes, his son". */
export function isIntroducedAsKin(text: string, { start, end }: Span): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start).toLowerCase());
  const behind = BEHIND.exec(text.slice(end, end + REACH).toLowerCase());
  return [before, behind].some((found) => TIE_ROLES.has(found?.[1] ?? ''));
}
