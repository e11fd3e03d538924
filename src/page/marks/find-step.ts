import type { Mark } from './mark';

/**
 * The mark after or before the current one, round to the other end; without a current one the first from an offset of
 * the text on, or the last before it. Null when there are no marks.
 */
export function findStep(marks: readonly Mark[], current: string | null, from: number, by: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  const at = marks.findIndex((mark) => mark.id === current);
  const after = marks.findIndex((mark) => mark.start >= from);
  const firstAfter = after < 0 ? 0 : after;
  const next = at >= 0 ? at + by : by > 0 ? firstAfter : (after < 0 ? marks.length : after) - 1;
  return marks[(next + marks.length) % marks.length] ?? null;
}
