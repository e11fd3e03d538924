import type { Span } from '../../core/model';

/** A run of words, marked or not. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a passage of a text where the marked ranges begin and end. Marked parts outside of the passage are ignored. */
export function splitWords(text: string, passage: Span, marked: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = passage.start;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marked].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= passage.end) continue;
    push(Math.max(start, at), false);
    push(Math.min(end, passage.end), true);
  }
  push(passage.end, false);
  return segments;
}
