import type { ComponentChildren } from 'preact';
import { LEGEND_FONT, LEGEND_SPACE, type LegendLayout } from './lay-out-legend';
import { TextLines } from './text-lines';

interface LegendRowProps<Kind> {
  readonly legend: LegendLayout<Kind>;
  readonly top: number;
  readonly width: number;
  readonly mirrored: boolean;
  /** Draws a sample around its middle. */
  readonly sample: (kind: Kind, x: number, y: number) => ComponentChildren;
}

/** A picture's legend, inside it, so that a saved picture has it too. */
export function LegendRow<Kind>({ legend, top, width, mirrored, sample }: LegendRowProps<Kind>) {
  const flip = (x: number) => (mirrored ? width - x : x);
  return (
    <g class="legend" direction={mirrored ? 'rtl' : 'ltr'}>
      {legend.items.map(({ kind, label, x, y, lines }) => (
        <g key={label}>
          {sample(kind, flip(x + LEGEND_SPACE.sample / 2 - 4), top + y + LEGEND_FONT.size * 0.6)}
          <TextLines
            class="legend-text"
            size={LEGEND_FONT.size}
            x={flip(x + LEGEND_SPACE.sample)}
            y={top + y + LEGEND_FONT.size}
            lines={lines}
          />
        </g>
      ))}
    </g>
  );
}
