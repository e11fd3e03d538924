import type { Figure, Mention, Span } from '../core/model';

/** A mention with the figure that it refers to. */
export interface FigureMention extends Mention {
  /** Figure id. */
  readonly figure: string;
}

/** A stretch of a document in which nothing begins or ends. */
export interface Run extends Span {
  readonly mention: FigureMention | null;
  /** Whether it lies in the stretch that the reader came for. */
  readonly marked: boolean;
}

/** Every mention of a document in reading order; of mentions that overlap the one that begins first, or is longest. */
export function listMentions(figures: readonly Figure[]): FigureMention[] {
  const all = figures.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, figure: id })));
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((mention) => {
    const isFree = mention.start >= end;
    if (isFree) end = mention.end;
    return isFree;
  });
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Splits a block at the ends of mentions, of the marked stretch and at the ends given. The runs are the whole block:
 * put together they are its text, letter for letter.
 */
export function splitRuns(
  block: Span,
  mentions: readonly FigureMention[],
  marked: Span | null,
  ends: readonly number[],
): Run[] {
  const own = mentions.filter((mention) => covers(block, mention));
  const all = [block, ...own, ...(marked ? [marked] : [])].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([...all, ...ends])]
    .filter((at) => block.start <= at && at <= block.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const run = { start: cuts[index] ?? block.start, end };
    const mention = own.find((one) => covers(one, run)) ?? null;
    return { ...run, mention, marked: marked !== null && covers(marked, run) };
  });
}
