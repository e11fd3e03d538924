import type { FigureType } from '../../../core/model';

interface FigureBoxProps {
  readonly type: FigureType;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of a place's corners is cut off. */
const CUT = 8;
/** A person's ends are round, but those of a high box no rounder than a low one's. */
const ROUND = 17;

/** The outline of a figure: round for a person, cut corners for a place, square for a body, dashed for the rest. */
export function FigureBox({ type, x, y, width, height }: FigureBoxProps) {
  const name = `box box-${type}`;
  const [left, top] = [x - width / 2, y - height / 2];
  if (type === 'place') {
    const cut = Math.min(CUT, height / 3);
    const corners = `l${cut},${-cut} h${width - 2 * cut} l${cut},${cut} v${height - 2 * cut} l${-cut},${cut} h${2 * cut - width} l${-cut},${-cut} z`;
    return <path class={name} d={`M${left},${top + cut} ${corners}`} />;
  }
  const round = type === 'person' ? Math.min(ROUND, height / 2) : 0;
  return <rect class={name} x={left} y={top} width={width} height={height} rx={round} />;
}
