import type { FigureType } from '../../../core/model';
import { FigureBox } from './figure-box';

/** What a graph's legend explains: kinds of figures and of lines. */
export type SampleKind = FigureType | 'stated' | 'unsure' | 'mutual';

/** Half the length of a sample line, size of a sample box. */
const HALF = 10;
const BOX = { width: 18, height: 11 } as const;

const isLine = (kind: SampleKind): kind is 'stated' | 'unsure' | 'mutual' =>
  kind === 'stated' || kind === 'unsure' || kind === 'mutual';

/** A sample for the legend, around its middle. */
export function GraphSample(kind: SampleKind, x: number, y: number) {
  if (!isLine(kind)) return <FigureBox type={kind} x={x} y={y} {...BOX} />;
  return (
    <g class={kind === 'unsure' ? 'edge unsure' : 'edge'}>
      <path class="edge-line" d={`M${x - HALF},${y} h${HALF * 2}`} />
      {kind !== 'mutual' && <path class="edge-arrow" d={`M${x + HALF},${y} l-7,-3.5 v7 z`} />}
    </g>
  );
}
