import { CLUSTER_DEPTH } from '../../src/core/names/name-model';
import { createRandom } from './random';

const SEED = 1;
/** Fewer words than this are not cut any further. */
const SMALLEST = 8;
/** A cut that leaves less than this share on one side is moved, so that the tree stays balanced. */
const LEAST_SHARE = 0.12;
const MOVED_SHARE = 0.25;
const ROUNDS = 15;

/**
 * A cluster of words that are used alike for each row of `directions`: bisecting k-means, cut after cut, so that each
 * cluster is a path of bits and the beginning of a path is a coarser cluster, as with Brown clusters.
 */
export function clusterWords(directions: Float64Array, count: number, size: number): Int16Array {
  const paths = new Int16Array(count);
  const random = createRandom(SEED);
  const cut = (members: Int32Array, depth: number): void => {
    if (depth === 0 || members.length < SMALLEST) {
      for (const member of members) paths[member] = (paths[member] ?? 0) << depth;
      return;
    }
    const side = balance(directions, members, size, splitInTwo(directions, members, size, random));
    for (const [at, member] of members.entries()) paths[member] = ((paths[member] ?? 0) << 1) | (side[at] ?? 0);
    cut(
      members.filter((_, at) => side[at] === 1),
      depth - 1,
    );
    cut(
      members.filter((_, at) => side[at] === 0),
      depth - 1,
    );
  };
  cut(
    Int32Array.from({ length: count }, (_, at) => at),
    CLUSTER_DEPTH,
  );
  return paths;
}

/** For each member how far it lies along an axis. */
function project(rows: Float64Array, members: Int32Array, size: number, axis: Float64Array): Float64Array {
  const along = new Float64Array(members.length);
  for (let at = 0; at < members.length; at++) {
    const row = (members[at] ?? 0) * size;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (rows[row + k] ?? 0) * (axis[k] ?? 0);
    along[at] = sum;
  }
  return along;
}

/** The mean of the members, each counted by its weight. */
function meanOf(rows: Float64Array, members: Int32Array, size: number, weight: (at: number) => number): Float64Array {
  const mean = new Float64Array(size);
  let total = 0;
  for (let at = 0; at < members.length; at++) {
    const share = weight(at);
    if (!share) continue;
    total += share;
    const row = (members[at] ?? 0) * size;
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + share * (rows[row + k] ?? 0);
  }
  return mean.map((value) => value / (total || 1));
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

/** Two-means, begun from the members' main axis. */
function splitInTwo(rows: Float64Array, members: Int32Array, size: number, random: () => number): Uint8Array {
  const middle = meanOf(rows, members, size, () => 1);
  let axis: Float64Array = new Float64Array(size).map(() => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const base = dot(axis, middle);
    const along = project(rows, members, size, axis).map((value) => value - base);
    const pulled = new Float64Array(size);
    for (let at = 0; at < members.length; at++) {
      const row = (members[at] ?? 0) * size;
      for (let k = 0; k < size; k++) {
        pulled[k] = (pulled[k] ?? 0) + (along[at] ?? 0) * ((rows[row + k] ?? 0) - (middle[k] ?? 0));
      }
    }
    const norm = Math.sqrt(dot(pulled, pulled)) + 1e-9;
    axis = pulled.map((value) => value / norm);
  }
  const base = dot(axis, middle);
  let side = Uint8Array.from(project(rows, members, size, axis), (value) => Number(value > base));
  for (let round = 0; round < ROUNDS; round++) {
    const current = side;
    const ones = meanOf(rows, members, size, (at) => current[at] ?? 0);
    const zeros = meanOf(rows, members, size, (at) => 1 - (current[at] ?? 0));
    const apart = ones.map((value, k) => value - (zeros[k] ?? 0));
    const border = (dot(ones, ones) - dot(zeros, zeros)) / 2;
    side = Uint8Array.from(project(rows, members, size, apart), (value) => Number(value > border));
    if (side.every((value, at) => value === current[at])) break;
  }
  return side;
}

/** Moves a lopsided cut along the axis between the two sides' means. */
function balance(rows: Float64Array, members: Int32Array, size: number, side: Uint8Array): Uint8Array {
  const share = side.reduce((sum, value) => sum + value, 0) / side.length;
  if (share >= LEAST_SHARE && share <= 1 - LEAST_SHARE) return side;
  const ones = meanOf(rows, members, size, (at) => side[at] ?? 0);
  const zeros = meanOf(rows, members, size, (at) => 1 - (side[at] ?? 0));
  const along = project(
    rows,
    members,
    size,
    ones.map((value, k) => value - (zeros[k] ?? 0)),
  );
  const sorted = Float64Array.from(along).sort();
  const border = sorted[Math.floor(sorted.length * (share < 0.5 ? 1 - MOVED_SHARE : MOVED_SHARE))] ?? 0;
  return Uint8Array.from(along, (value) => Number(value > border));
}
