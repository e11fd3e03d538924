import type { Span } from '../core/model';
import type { SavedAnnotation } from './read-annotations';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words as a pattern that any white space may part. */
const toPattern = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');

/**
 * Where a saved annotation stands in an article's text; null when its words are not there. Where they are there twice,
 * the words before them decide.
 */
export function findSaved(text: string, { exact, prefix }: SavedAnnotation): Span | null {
  if (exact.trim() === '') return null;
  const places = [...text.matchAll(new RegExp(toPattern(exact.trim()), 'g'))];
  const before = fold(prefix).slice(-12);
  const meant =
    places.find(({ index }) => fold(text.slice(Math.max(0, index - 64), index)).endsWith(before)) ?? places[0];
  return meant ? { start: meant.index, end: meant.index + meant[0].length } : null;
}
