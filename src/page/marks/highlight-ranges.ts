import type { Undo } from '../undo';

/** Shows ranges in a highlight of their own; undo takes just these out again. */
export function highlightRanges(name: string, ranges: readonly Range[]): Undo {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  // Above the page's own highlights and the marks.
  highlight.priority = 1;
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(name, highlight);
  return () => {
    for (const range of ranges) highlight.delete(range);
    if (highlight.size === 0) CSS.highlights.delete(name);
  };
}
