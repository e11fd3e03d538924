import type { Font, Measure } from './measure-text';
import { LEADING } from './text-box';
import { wrapText } from './wrap-text';

/** A line of a legend: a sample of that kind, and what it means. */
export interface LegendItem<Kind> {
  readonly kind: Kind;
  readonly label: string;
}

export interface LegendLayout<Kind> {
  readonly items: readonly (LegendItem<Kind> & {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  })[];
  /** With the room above it. */
  readonly height: number;
}

export const LEGEND_FONT: Font = { size: 12, weight: 400 };
/** Room of a sample before its words, between items, above the legend. */
export const LEGEND_SPACE = { sample: 28, items: 18, above: 22 } as const;

/** Places a legend's items side by side, and in further rows where the width ends. */
export function layOutLegend<Kind>(
  items: readonly LegendItem<Kind>[],
  width: number,
  measure: Measure,
): LegendLayout<Kind> {
  const row = LEGEND_FONT.size * LEADING;
  let x = 0;
  let y = LEGEND_SPACE.above;
  let tallest = 1;
  const placed = items.map((item) => {
    const lines = wrapText(item.label, width - LEGEND_SPACE.sample, LEGEND_FONT, measure);
    const wide = LEGEND_SPACE.sample + Math.max(0, ...lines.map((line) => measure(line, LEGEND_FONT)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += row * tallest + 2;
      tallest = 1;
    }
    const box = { ...item, x, y, lines };
    x += wide + LEGEND_SPACE.items;
    tallest = Math.max(tallest, lines.length);
    return box;
  });
  return { items: placed, height: items.length > 0 ? y + row * tallest : 0 };
}
