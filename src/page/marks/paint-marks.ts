import { createSlices } from '../create-slices';
import type { TextMap } from '../text-map';
import { highlightName } from './highlight-names';
import type { Mark } from './mark';
import { toRanges } from './to-ranges';

/** Marks on the page, and what they stand on. */
export interface PaintedMarks {
  /** Resolves when all are painted, or none any more. */
  readonly done: Promise<void>;
  /** Those that are painted by now; the words of others are no longer there. */
  readonly marks: readonly Mark[];
  rangesOf(mark: Mark): readonly Range[];
  markOf(range: AbstractRange): Mark | undefined;
  /** Takes marks off words that the page has changed since; gives how many. */
  dropChanged(text: string): number;
  undo(): void;
}

const highlightOf = (name: string): Highlight => {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
};

function removeRanges(name: string, ranges: readonly Range[]): void {
  const highlight = CSS.highlights.get(name);
  for (const range of ranges) highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** The painted words, white space aside: a fold of it is no change. */
const wordsOf = (ranges: readonly Range[]): string => ranges.map((range) => range.toString()).join('');
const isSameWords = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

/**
 * Paints marks as CSS highlights, in slices that leave the page its turns; the DOM is not touched. A mark whose words
 * are no longer in the page is left out. When the signal aborts, everything is taken back.
 */
export function paintMarks(marks: readonly Mark[], textMap: TextMap, text: string, signal: AbortSignal): PaintedMarks {
  const painted = new Map<Mark, readonly Range[]>();
  const owners = new Map<AbstractRange, Mark>();
  const remove = (mark: Mark): void => {
    removeRanges(highlightName(mark), painted.get(mark) ?? []);
    for (const range of painted.get(mark) ?? []) owners.delete(range);
    painted.delete(mark);
  };
  const undo = (): void => {
    for (const mark of [...painted.keys()]) remove(mark);
  };
  const paint = (mark: Mark): void => {
    const ranges = toRanges(textMap, mark, text);
    if (ranges.length === 0) return;
    const highlight = highlightOf(highlightName(mark));
    for (const range of ranges) {
      highlight.add(range);
      owners.set(range, mark);
    }
    painted.set(mark, ranges);
  };
  const paintAll = async (): Promise<void> => {
    const slice = createSlices();
    for (const mark of marks) {
      await slice();
      if (signal.aborted) return;
      paint(mark);
    }
  };
  signal.addEventListener('abort', undo, { once: true });
  return {
    done: paintAll(),
    get marks() {
      return [...painted.keys()];
    },
    rangesOf: (mark) => painted.get(mark) ?? [],
    markOf: (range) => owners.get(range),
    dropChanged(text) {
      const changed = [...painted].filter(
        ([mark, ranges]) => !isSameWords(wordsOf(ranges), text.slice(mark.start, mark.end)),
      );
      for (const [mark] of changed) remove(mark);
      return changed.length;
    },
    undo,
  };
}
