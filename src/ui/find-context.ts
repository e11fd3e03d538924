import type { Span } from '../core/model';

/** A stretch of text with some words before and after it. */
export interface Context {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/** UTF-16 units on each side: about half a line of the popup. */
const REACH = 36;
const ELLIPSIS = '…';

const toLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The words around a stretch, within its sentence and cut at whole words; cut sides end in an ellipsis. */
export function findContext(text: string, at: Span, sentence: Span): Context {
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.end, sentence.end);
  const head = before.length > REACH ? ELLIPSIS + before.slice(-REACH).replace(/^\S*\s/, '') : before;
  const tail = after.length > REACH ? after.slice(0, REACH).replace(/\s\S*$/, '') + ELLIPSIS : after;
  return { before: toLine(head), at: toLine(text.slice(at.start, at.end)), after: toLine(tail) };
}
