import type { Span } from '../../core/model';
import type { MarkHit } from '../marks/find-mark-at-point';
import type { Mark } from '../marks/mark';
import type { PaintedMarks } from '../marks/paint-marks';
import type { Subject, Target } from './card-state';

/** What the card of a mark is about. */
export function subjectOf(mark: Mark): Subject {
  if (mark.kind === 'name') return { kind: 'figure', figure: mark.figure };
  return mark.kind === 'claim' ? { kind: 'claim', claim: mark.claim } : { kind: 'quote', quote: mark.quote };
}

export function targetOfHit(painted: PaintedMarks, { mark, range, line }: MarkHit): Target {
  const part = Math.max(0, painted.rangesOf(mark).indexOf(range));
  return { mark: mark.id, subject: subjectOf(mark), part, line };
}

/** The first line of a mark. */
export const targetOfMark = (mark: Mark): Target => ({ mark: mark.id, subject: subjectOf(mark), part: 0, line: 0 });

export const findMark = (painted: PaintedMarks, id: string): Mark | undefined =>
  painted.marks.find((mark) => mark.id === id);

export const findMarkOfSpan = (painted: PaintedMarks, span: Span): Mark | undefined =>
  painted.marks.find((mark) => mark.start === span.start && mark.end === span.end);

/** Where a target is in the viewport now. */
export interface Anchor {
  /** The line pointed at. */
  readonly line: DOMRect;
  /** All lines of the mark: as high as the mark, as wide as the line pointed at. */
  readonly mark: DOMRect;
  /** Of the words. */
  readonly isRightToLeft: boolean;
}

/** Where a target is in the viewport now; empty boxes at the origin when its words are gone. */
export function findAnchor(painted: PaintedMarks, target: Target): Anchor {
  const mark = findMark(painted, target.mark);
  const ranges = mark ? painted.rangesOf(mark) : [];
  const lines = [...(ranges[target.part]?.getClientRects() ?? [])];
  const line = lines[target.line] ?? lines[0] ?? new DOMRect();
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  const top = Math.min(line.top, ...boxes.map((box) => box.top));
  const bottom = Math.max(line.bottom, ...boxes.map((box) => box.bottom));
  const around = ranges[target.part]?.startContainer.parentElement;
  const isRightToLeft = around != null && getComputedStyle(around).direction === 'rtl';
  return { line, mark: new DOMRect(line.x, top, line.width, bottom - top), isRightToLeft };
}

/** Offset of the first mark that is in view or below it; past all marks when they are all above. */
export function findOffsetInView(painted: PaintedMarks): number {
  const first = painted.marks.find((mark) => {
    const bottom = painted.rangesOf(mark)[0]?.getBoundingClientRect().bottom;
    return bottom !== undefined && bottom > 0;
  });
  return first?.start ?? Number.POSITIVE_INFINITY;
}
