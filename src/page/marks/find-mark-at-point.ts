import type { TextMap } from '../text-map';
import { findMarksAt, orderMarks } from './find-marks-at';
import { findOffset } from './find-offset';
import type { Mark } from './mark';
import type { PaintedMarks } from './paint-marks';

/** A place in the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark under the pointer and the line of it that was pointed at. */
export interface MarkHit {
  readonly mark: Mark;
  /** All marks there, this one first. */
  readonly others: readonly Mark[];
  readonly range: Range;
  /** Which of the range's line boxes. */
  readonly line: number;
}

declare global {
  interface HighlightRegistry {
    /** Absent in older browsers. */
    highlightsFromPoint?(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[];
  }
}

/** Half a pixel of rounding at zoom levels other than 100 %. */
const ROUNDING = 0.5;

const holds = (rect: DOMRect, { x, y }: Point): boolean =>
  x >= rect.left - ROUNDING && x <= rect.right + ROUNDING && y >= rect.top - ROUNDING && y <= rect.bottom + ROUNDING;

/** Place in the text that a point falls on, where the browser cannot name the highlights there. */
function findCaret(root: Document, { x, y }: Point): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in root) {
    const position = root.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = Document.prototype.caretRangeFromPoint.call(root, x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/**
 * Marks that may be at a point. Chromium names the highlights of a wrong place when a device's pixel ratio is emulated,
 * and text that cannot be selected has no caret: either way alone misses some, and what is too much the caller sees.
 */
function findCandidates(painted: PaintedMarks, textMap: TextMap, point: Point): Mark[] {
  const named = CSS.highlights.highlightsFromPoint?.(point.x, point.y) ?? [];
  const marks = new Set(named.flatMap(({ ranges }) => ranges.flatMap((range) => painted.markOf(range) ?? [])));
  const caret = findCaret(document, point);
  const offset = caret && findOffset(textMap, caret.node, caret.offset);
  if (offset !== null) {
    // A caret stands between two letters; the pointer may be on either.
    for (const at of [offset, offset - 1]) for (const mark of findMarksAt(painted.marks, at)) marks.add(mark);
  }
  return orderMarks([...marks]);
}

/** The mark at a point of the viewport, or null. Only the painted lines count, not the margin beside them. */
export function findMarkAtPoint(painted: PaintedMarks, textMap: TextMap, point: Point): MarkHit | null {
  const hits = findCandidates(painted, textMap, point).flatMap((mark) => {
    for (const range of painted.rangesOf(mark)) {
      const line = [...range.getClientRects()].findIndex((rect) => holds(rect, point));
      if (line >= 0) return [{ mark, range, line }];
    }
    return [];
  });
  const first = hits[0];
  return first ? { ...first, others: hits.map(({ mark }) => mark) } : null;
}
