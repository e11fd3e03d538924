import type { Figure } from '../../../core/model';
import type { Font, Measure } from '../measure-text';
import { LEADING } from '../text-box';
import { wrapText } from '../wrap-text';
import type { Bundle } from './bundle-relations';
import type { Sized, SizedEdge } from './graph-layout';

export const NODE_FONT: Font = { size: 13, weight: 600 };
export const LABEL_FONT: Font = { size: 12, weight: 400 };
/** Names and labels are wrapped so that columns stay narrow: widths in CSS pixels. */
const NODE_WIDTH = 96;
const LABEL_WIDTH = 112;
/** A label shows so many relations in so many lines each; the table has them all. */
const RELATIONS_SHOWN = 3;
const LINES_EACH = 2;
/** Before each of several relations. */
const POINT = '• ';
/** Around the words of a box and of a label. */
export const PADDING = { node: { x: 12, y: 7 }, label: { x: 5, y: 2 } } as const;
/** Room that a line needs at the side of a box. */
const PORT = 10;

/** A box or label with its words, one string for each line. */
export interface Worded {
  readonly lines: readonly string[];
}

function sizeOf(
  lines: readonly string[],
  font: Font,
  padding: { readonly x: number; readonly y: number },
  measure: Measure,
) {
  const width = Math.max(0, ...lines.map((line) => measure(line, font)));
  return {
    lines,
    width: Math.ceil(width) + padding.x * 2,
    height: Math.ceil(lines.length * font.size * LEADING) + padding.y * 2,
  };
}

/** A figure's box: its name, and high enough for the lines that meet it. */
export function sizeNode({ id, name }: Figure, lines: number, measure: Measure): Sized & Worded {
  const words = wrapText(name, NODE_WIDTH, NODE_FONT, measure, 3);
  const box = sizeOf(words, NODE_FONT, PADDING.node, measure);
  return { id, ...box, height: Math.max(box.height, (lines + 1) * PORT) };
}

/**
 * A bundle's label: its first relations, and how many more there are.
 *
 * @param labels the words of its relations
 * @param more words for how many more
 */
export function sizeEdge(
  { id, from, to }: Bundle,
  labels: readonly string[],
  more: (count: number) => string,
  measure: Measure,
): SizedEdge & Worded {
  // Where only one more is left, its words take the room of saying so.
  const shown = labels.length === RELATIONS_SHOWN + 1 ? labels : labels.slice(0, RELATIONS_SHOWN);
  const point = labels.length > 1 ? POINT : '';
  const words = shown.flatMap((label) => wrapText(point + label, LABEL_WIDTH, LABEL_FONT, measure, LINES_EACH));
  const left = labels.length - shown.length;
  const lines = left > 0 ? [...words, more(left)] : words;
  return { id, from, to, ...sizeOf(lines, LABEL_FONT, PADDING.label, measure) };
}
