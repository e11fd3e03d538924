import type { Placed, PlacedEdge, SizedEdge } from './graph-layout';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An edge with its label's place and the points it passes, one for each column between its ends. */
interface Routed extends SizedEdge, Point {
  readonly bends: readonly Point[];
}

/** Lines that leave one side of a box are so far apart, or less where the box is low. */
const PORTS_APART = 10;
/** Kept free at a side's corners. */
const CORNER = 10;

const columnOf = ({ x }: Point): number => Math.round(x);

/** Half the width of each column: that of its widest box or label. */
function measureColumns(boxes: readonly Placed[]): ReadonlyMap<number, number> {
  const halves = new Map<number, number>();
  for (const box of boxes) halves.set(columnOf(box), Math.max(halves.get(columnOf(box)) ?? 0, box.width / 2));
  return halves;
}

interface Port {
  readonly edge: string;
  readonly node: Placed;
  readonly side: 1 | -1;
  /** Height of the point that the line goes to or comes from: lines leave in that order, and so do not cross. */
  readonly towards: number;
}

/** The height at which each line leaves or reaches its box. */
function spreadPorts(ports: readonly Port[]): (port: Port) => number {
  return ({ edge, node, side }) => {
    const own = ports.filter((port) => port.node === node && port.side === side).sort((a, b) => a.towards - b.towards);
    const apart = Math.min(PORTS_APART, (node.height - CORNER) / own.length);
    const place = own.findIndex((port) => port.edge === edge) - (own.length - 1) / 2;
    return node.y + place * apart;
  };
}

/** Digits after the point of a path: a hundredth of a pixel is not seen. */
const round = (value: number): number => Math.round(value * 100) / 100;
const at = (x: number, y: number): string => `${round(x)},${round(y)}`;

/** A curve between two columns that leaves and arrives level, and so stays between them. */
const curve = (from: Point, to: Point): string => {
  const middle = (from.x + to.x) / 2;
  return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
};

/**
 * Draws each edge so that it is level within columns and curved only between them: no line runs through a box or a label
 * that is not its own.
 */
export function drawLines(nodes: readonly Placed[], edges: readonly Routed[]): PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const halves = measureColumns([...nodes, ...edges]);
  const halfOf = (point: Point): number => halves.get(columnOf(point)) ?? 0;
  const ends = edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return [];
    const side: 1 | -1 = (edge.bends[0] ?? to).x >= from.x ? 1 : -1;
    const leave: Port = { edge: edge.id, node: from, side, towards: (edge.bends[0] ?? to).y };
    const arrive: Port = { edge: edge.id, node: to, side: side === 1 ? -1 : 1, towards: (edge.bends.at(-1) ?? from).y };
    return [{ edge, from, to, side, leave, arrive }];
  });
  const heightOf = spreadPorts(ends.flatMap(({ leave, arrive }) => [leave, arrive]));
  return ends.map(({ edge, from, to, side, leave, arrive }) => {
    const start = { x: from.x + (side * from.width) / 2, y: heightOf(leave) };
    const tip = { x: to.x - (side * to.width) / 2, y: heightOf(arrive), dx: side, dy: 0 };
    let pen: Point = { x: from.x + side * halfOf(from), y: start.y };
    let path = `M${at(start.x, start.y)} L${at(pen.x, pen.y)}`;
    for (const bend of edge.bends) {
      const half = halfOf(bend);
      path += ` ${curve(pen, { x: bend.x - side * half, y: bend.y })} L${at(bend.x + side * half, bend.y)}`;
      pen = { x: bend.x + side * half, y: bend.y };
    }
    path += ` ${curve(pen, { x: to.x - side * halfOf(to), y: tip.y })} L${at(tip.x, tip.y)}`;
    const { id, width, height, x, y } = edge;
    return { id, width, height, x, y, path, tip };
  });
}
