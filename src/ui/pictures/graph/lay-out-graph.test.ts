import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placed } from './graph-layout';
import { chooseLayout, layOutGraph, layOutGraphDown, mirrorGraph } from './lay-out-graph';

const size = fc.record({ width: fc.integer({ min: 40, max: 150 }), height: fc.integer({ min: 18, max: 60 }) });

/** Graphs of up to thirty figures, as dense as a long article makes them. */
const graphs = fc.integer({ min: 2, max: 30 }).chain((count) =>
  fc.record({
    nodes: fc
      .array(size, { minLength: count, maxLength: count })
      .map((sizes) => sizes.map((one, index) => ({ id: `n${index}`, ...one }))),
    edges: fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), size), { minLength: 1, maxLength: Math.ceil(count * 1.5) })
      .map((pairs) =>
        pairs
          .filter(([from, to]) => from !== to)
          .map(([from, to, one], index) => ({ id: `e${index}`, from: `n${from}`, to: `n${to}`, ...one })),
      ),
  }),
);

type Point = readonly [x: number, y: number];

const isInside = ([x, y]: Point, box: Placed): boolean =>
  Math.abs(x - box.x) < box.width / 2 - 0.5 && Math.abs(y - box.y) < box.height / 2 - 0.5;

/** Points of a line, so close that no box lies between two of them. */
function walkLine(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', places = ''] of path.matchAll(/([MLC])([^MLC]+)/g)) {
    const [a = [0, 0], b = a, c = b] = places
      .trim()
      .split(' ')
      .map((place): Point => [Number(place.split(',')[0]), Number(place.split(',')[1])]);
    const start = points.at(-1) ?? a;
    const mix = (t: number, axis: 0 | 1): number =>
      command === 'C'
        ? (1 - t) ** 3 * start[axis] +
          3 * (1 - t) ** 2 * t * a[axis] +
          3 * (1 - t) * t ** 2 * b[axis] +
          t ** 3 * c[axis]
        : (1 - t) * start[axis] + t * a[axis];
    for (let step = 1; step <= 40; step++) points.push([mix(step / 40, 0), mix(step / 40, 1)]);
  }
  return points;
}

const overlaps = (a: Placed, b: Placed): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width - 1 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 1;

describe.each([
  ['across', layOutGraph],
  ['down', layOutGraphDown],
] as const)('a graph of any shape, %s', (_, lay) => {
  test('has no box or label on another', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const drawn = lay(nodes, edges);
        const boxes = [...drawn.nodes, ...drawn.edges];
        const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('has no line run through a box or a label that is not its own', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const drawn = lay(nodes, edges);
        const crossed = drawn.edges.flatMap((line, index) => {
          const { from, to } = edges[index] ?? { from: '', to: '' };
          const others = [...drawn.nodes, ...drawn.edges].filter(({ id }) => ![line.id, from, to].includes(id));
          return others.filter((box) => walkLine(line.path).some((point) => isInside(point, box)));
        });
        expect(crossed).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('has every line end at the box it points to', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const drawn = lay(nodes, edges);
        for (const [index, { tip }] of drawn.edges.entries()) {
          const target = drawn.nodes.find(({ id }) => id === edges[index]?.to);
          expect(target).toBeDefined();
          if (!target) continue;
          const [x, y] = [Math.abs(tip.x - target.x), Math.abs(tip.y - target.y)];
          // On one side's edge, and between that side's ends.
          expect(Math.min(Math.abs(x - target.width / 2), Math.abs(y - target.height / 2))).toBeLessThan(0.01);
          expect(x <= target.width / 2 + 0.01 && y <= target.height / 2 + 0.01).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a line', () => {
  const box = { width: 100, height: 32 };
  const nodes = ['a', 'b', 'c'].map((id) => ({ id, ...box }));
  const edge = (from: string, to: string) => ({ id: from + to, from, to, width: 60, height: 18 });

  test('arrives rightwards, unless it closes a circle', () => {
    const { edges } = layOutGraph(nodes, [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')]);
    expect(edges.map(({ tip }) => tip.dx).sort()).toEqual([-1, 1, 1]);
  });

  test('runs the other way in a mirrored graph', () => {
    const drawn = layOutGraph(nodes, [edge('a', 'b')]);
    const mirrored = mirrorGraph(drawn);
    expect(mirrored.edges[0]?.tip.dx).toBe(-1);
    expect(mirrored.edges[0]?.tip.x).toBeCloseTo(drawn.width - (drawn.edges[0]?.tip.x ?? 0));
    expect(mirrorGraph(mirrored).edges[0]?.path).toBe(drawn.edges[0]?.path);
  });

  test('arrives downwards in a graph of rows', () => {
    expect(layOutGraphDown(nodes, [edge('a', 'b')]).edges[0]?.tip).toMatchObject({ dx: 0, dy: 1 });
  });
});

describe('the layout chosen', () => {
  const of = (width: number, height: number) => ({ width, height, nodes: [], edges: [] });

  test.each([
    ['the lowest that fits', 600, of(500, 300), of(300, 500), 500],
    ['the one that fits', 400, of(500, 300), of(300, 500), 300],
    ['the narrowest when none fits', 200, of(500, 300), of(300, 500), 300],
  ] as const)('is %s', (_, room, across, down, width) => {
    expect(chooseLayout([across, down], room).width).toBe(width);
  });
});
