import { toFigureFragment, toSpanFragment } from '../../to-fragment';
import type { Font } from '../measure-text';
import { LEADING } from '../text-box';
import { TextLines } from '../text-lines';
import type { Bundle } from './bundle-relations';
import { FigureBox } from './figure-box';
import type { GraphLayout, Placed, PlacedEdge } from './graph-layout';
import type { PreparedGraph } from './prepare-graph';
import { LABEL_FONT, NODE_FONT, PADDING } from './size-graph';

interface GraphDrawingProps {
  readonly graph: PreparedGraph;
  readonly layout: GraphLayout;
  /** The figure that the reader chose. */
  readonly chosen: string | null;
  readonly rightToLeft: boolean;
}

/** Length and half the width of an arrow's head. */
const ARROW = { length: 8, half: 4 } as const;
/** From the top of a line to its baseline, in sizes of the font. */
const RISE = 1.05;

const drawArrow = ({ tip: { x, y, dx, dy } }: PlacedEdge): string => {
  const [footX, footY] = [x - dx * ARROW.length, y - dy * ARROW.length];
  const [sideX, sideY] = [dy * ARROW.half, -dx * ARROW.half];
  return `M${x},${y} L${footX + sideX},${footY + sideY} L${footX - sideX},${footY - sideY} z`;
};

/** First baseline of lines in the middle of their box. */
const firstLine = ({ y }: Placed, { length }: readonly string[], { size }: Font): number =>
  y - (length * size * LEADING) / 2 + size * RISE;

function drawName(node: Placed, lines: readonly string[]) {
  const y = firstLine(node, lines, NODE_FONT);
  return <TextLines class="box-name" size={NODE_FONT.size} anchor="middle" x={node.x} y={y} lines={lines} />;
}

/** Several relations stand as a list, one alone in the middle of its line. */
function drawLabel(edge: Placed, lines: readonly string[], isList: boolean, rightToLeft: boolean) {
  const edgeOfBox = (edge.width / 2 - PADDING.label.x) * (rightToLeft ? 1 : -1);
  return (
    <TextLines
      class="edge-label"
      size={LABEL_FONT.size}
      anchor={isList ? 'start' : 'middle'}
      x={edge.x + (isList ? edgeOfBox : 0)}
      y={firstLine(edge, lines, LABEL_FONT)}
      lines={lines}
    />
  );
}

/** Figures as boxes and what joins them as labelled arrows. */
export function GraphDrawing({ graph, layout, chosen, rightToLeft }: GraphDrawingProps) {
  const { figures, bundles, lines } = graph;
  const bundleOf = new Map(bundles.map((bundle) => [bundle.id, bundle]));
  const typeOf = new Map(figures.map(({ id, type }) => [id, type]));
  const isFaint = ({ from, to }: Bundle): boolean => chosen !== null && from !== chosen && to !== chosen;
  const edges = layout.edges.flatMap((edge) => {
    const bundle = bundleOf.get(edge.id);
    return bundle
      ? [{ edge, bundle, state: `edge${bundle.certain ? '' : ' unsure'}${isFaint(bundle) ? ' faint' : ''}` }]
      : [];
  });
  return (
    <g direction={rightToLeft ? 'rtl' : 'ltr'}>
      {edges.map(({ edge, bundle, state }) => (
        <g key={edge.id} class={state}>
          <path class="edge-line" d={edge.path} />
          {!bundle.mutual && <path class="edge-arrow" d={drawArrow(edge)} />}
        </g>
      ))}
      {edges.map(({ edge, bundle, state }) => (
        <g key={edge.id} class={state} data-to={bundle.relations[0] && toSpanFragment(bundle.relations[0].evidence)}>
          <rect
            class="edge-ground"
            x={edge.x - edge.width / 2}
            y={edge.y - edge.height / 2}
            width={edge.width}
            height={edge.height}
          />
          {drawLabel(edge, lines.get(edge.id) ?? [], bundle.relations.length > 1, rightToLeft)}
        </g>
      ))}
      {layout.nodes.map((node) => (
        <g key={node.id} class={node.id === chosen ? 'node chosen' : 'node'} data-to={toFigureFragment(node.id)}>
          <FigureBox type={typeOf.get(node.id) ?? 'other'} {...node} />
          {drawName(node, lines.get(node.id) ?? [])}
        </g>
      ))}
    </g>
  );
}
