import { Graph, layout } from '@dagrejs/dagre';
import { drawLines } from './draw-lines';
import type { GraphLayout, Placed, Sized, SizedEdge } from './graph-layout';

/** Between boxes of a column, between lines of a column, between columns (of boxes, of labels): room for curves. */
const SPACES = { nodesep: 16, edgesep: 14, ranksep: 52, marginx: 4, marginy: 4 } as const;

/**
 * Places boxes in columns from left to right so that lines mostly point rightwards. Labels have room of their own in the
 * columns, so that nothing lies on anything else; lines run around boxes and labels.
 *
 * Method: Sugiyama layers by dagre, after Gansner et al., A technique for drawing directed graphs (1993).
 */
export function layOutGraph(nodes: readonly Sized[], edges: readonly SizedEdge[]): GraphLayout {
  const graph = new Graph({ directed: true, multigraph: true });
  graph.setGraph({ rankdir: 'LR', ...SPACES });
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, from, to, width, height } of edges) {
    graph.setEdge(from, to, { width, height, labelpos: 'c', weight: 1, minlen: 1 }, id);
  }
  layout(graph);
  const placed = nodes.map((node): Placed => {
    const { x, y } = graph.node(node.id);
    return { ...node, x, y };
  });
  const routed = edges.map((edge) => {
    const { x, y, points } = graph.edge(edge.from, edge.to, edge.id);
    return { ...edge, x, y, bends: points.slice(1, -1) };
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, nodes: placed, edges: drawLines(placed, routed) };
}

/** Changes every place of a graph; boxes keep their middle. */
function mapPlaces(drawn: GraphLayout, map: (x: number, y: number) => readonly [x: number, y: number]): GraphLayout {
  const mapBox = <Box extends Placed>(box: Box): Box => {
    const [x, y] = map(box.x, box.y);
    return { ...box, x, y };
  };
  const [originX, originY] = map(0, 0);
  return {
    ...drawn,
    nodes: drawn.nodes.map(mapBox),
    edges: drawn.edges.map((edge) => {
      const [x, y] = map(edge.tip.x, edge.tip.y);
      const [dx, dy] = map(edge.tip.dx, edge.tip.dy);
      const path = edge.path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, px, py) => map(Number(px), Number(py)).join());
      return { ...mapBox(edge), path, tip: { x, y, dx: dx - originX, dy: dy - originY } };
    }),
  };
}

/** The same graph with its left on the right. */
export const mirrorGraph = (drawn: GraphLayout): GraphLayout => mapPlaces(drawn, (x, y) => [drawn.width - x, y]);

const turnBox = <Box extends Sized>(box: Box): Box => ({ ...box, width: box.height, height: box.width });

/** Places boxes in rows from top to bottom instead. */
export function layOutGraphDown(nodes: readonly Sized[], edges: readonly SizedEdge[]): GraphLayout {
  const across = layOutGraph(nodes.map(turnBox), edges.map(turnBox));
  const down = mapPlaces(across, (x, y) => [y, x]);
  return {
    width: across.height,
    height: across.width,
    nodes: down.nodes.map(turnBox),
    edges: down.edges.map(turnBox),
  };
}

/** Of several layouts the lowest that fits a width, or else the narrowest. */
export function chooseLayout(layouts: readonly [GraphLayout, ...GraphLayout[]], room: number): GraphLayout {
  const excess = ({ width }: GraphLayout): number => Math.max(0, width - room);
  return layouts.reduce((best, next) => {
    const difference = excess(next) - excess(best) || next.height - best.height;
    return difference < 0 ? next : best;
  });
}
