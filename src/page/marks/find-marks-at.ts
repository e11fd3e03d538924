import type { Mark } from './mark';

const RANK = { name: 0, claim: 1, quote: 2 } as const;

const length = (mark: Mark): number => mark.end - mark.start;

/**
 * The marks that cover an offset of the text, the one whose card opens first: a name before what it stands in, then
 * the shorter, then a claim before a quote of the same words. [] where nothing is marked.
 */
export function findMarksAt(marks: readonly Mark[], offset: number): Mark[] {
  return orderMarks(marks.filter((mark) => mark.start <= offset && offset < mark.end));
}

/** Marks that lie over each other, the one whose card opens first. */
export function orderMarks(marks: readonly Mark[]): Mark[] {
  const nameFirst = (mark: Mark): number => (mark.kind === 'name' ? 0 : 1);
  return [...marks].sort((a, b) => nameFirst(a) - nameFirst(b) || length(a) - length(b) || RANK[a.kind] - RANK[b.kind]);
}
