import { TAG_COUNT } from '../../src/core/names/tags';
import { CLUSTER_LOW_BITS, MODEL_VERSION, type ModelHeader } from '../../src/core/names/unpack-name-model';
import type { Lexicon } from './build-lexicon';
import type { Weights } from './train-weights';

/** How weights are cut down: rows below `leastRow` and weights below `least` go, the rest keeps `levels` levels. */
export interface Quantising {
  readonly leastRow: number;
  readonly least: number;
  readonly levels: number;
}

/** Rows that the two bytes of a slot tell apart, 0 being none. */
const MOST_ROWS = 65535;

type Part = readonly [name: string, bytes: Uint8Array];

/** The model file, see `unpackNameModel` for its format. */
export function packModel(lexicon: Lexicon, weights: Weights, featureBits: number, quantising: Quantising): Uint8Array {
  const greatest = weights.rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const words = packWords(lexicon);
  const rows = packRows(weights.rows, greatest, quantising);
  const transitions = new Uint8Array(weights.transitions.slice().buffer);
  const parts: Part[] = [...words.parts, ...rows, ['transitions', transitions]];
  const header: ModelHeader = {
    version: MODEL_VERSION,
    featureBits,
    greatest,
    levels: quantising.levels,
    classes: words.classes,
    phraseClasses: words.phraseClasses,
    parts: parts.map(([name, bytes]) => [name, bytes.length]),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  return Buffer.concat([length, head, ...parts.map(([, bytes]) => bytes)]);
}

function packWords(lexicon: Lexicon) {
  const lists = [...lexicon.lists.subarray(1)];
  const classes = byCount(lists);
  const phraseLists = [...lexicon.phraseLists.subarray(1)];
  const phraseClasses = byCount(phraseLists);
  const clusters = lexicon.clusters.subarray(1);
  const parts: Part[] = [
    ['wordKeys', toGaps(lexicon.wordKeys)],
    ['classLow', Uint8Array.from(lists, (bits) => classes.indexOf(bits) & 255)],
    ['classHigh', Uint8Array.from(lists, (bits) => classes.indexOf(bits) >> 8)],
    ['clusterHigh', Uint8Array.from(clusters, (path) => (path < 0 ? 0 : (path >> CLUSTER_LOW_BITS) + 1))],
    ['clusterLow', Uint8Array.from(clusters, (path) => (path < 0 ? 0 : path & ((1 << CLUSTER_LOW_BITS) - 1)))],
    ['types', Uint8Array.from(lexicon.types.subarray(1), (type) => type + 1)],
    ['phraseKeys', toGaps(lexicon.phraseKeys)],
    ['phraseClasses', Uint8Array.from(phraseLists, (bits) => phraseClasses.indexOf(bits))],
  ];
  return { parts, classes, phraseClasses };
}

/** The different values, the commonest first, so that small numbers stand for them. */
function byCount(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([value]) => value);
}

function toGaps(ascending: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const value of ascending) {
    let gap = value - last;
    last = value;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

function packRows(values: Float32Array, greatest: number, { leastRow, least, levels }: Quantising): Part[] {
  const rows: number[] = [];
  const masks: number[] = [];
  const kept: number[] = [];
  for (let row = 0; row < values.length / TAG_COUNT; row++) {
    const weights = values.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT);
    if (weights.every((weight) => Math.abs(weight) < leastRow)) continue;
    let mask = 0;
    weights.forEach((weight, tag) => {
      const level = Math.abs(weight) < least ? 0 : Math.round(levels * Math.sqrt(Math.abs(weight) / greatest));
      if (!level) return;
      mask |= 1 << tag;
      kept.push(level * 2 + (weight < 0 ? 1 : 0));
    });
    if (!mask) continue;
    rows.push(row);
    masks.push(mask);
  }
  if (rows.length > MOST_ROWS) {
    throw new Error(
      `${rows.length} rows of weights, and the product can tell ${MOST_ROWS} apart: raise leastRow or lower FEATURES`,
    );
  }
  return [
    ['rows', toGaps(rows)],
    ['maskLow', Uint8Array.from(masks, (mask) => mask & 255)],
    ['maskHigh', Uint8Array.from(masks, (mask) => mask >> 8)],
    ['values', Uint8Array.from(kept)],
  ];
}
