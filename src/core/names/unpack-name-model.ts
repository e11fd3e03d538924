import { createHashTable, type NameModel } from './name-model';

/** Format of the file; raised whenever an older reader would misread it. */
export const MODEL_VERSION = 1;

/** What stands at the head of a model file, as JSON behind its length (four bytes, low byte first). */
export interface ModelHeader {
  readonly version: number;
  /** Bits of a feature's hash that tell rows apart. */
  readonly featureBits: number;
  /** Greatest weight, and the number of levels in which weights are kept. */
  readonly greatest: number;
  readonly levels: number;
  /** List bits of each class of words, and of names of several words. */
  readonly classes: readonly number[];
  readonly phraseClasses: readonly number[];
  /** Name and length in bytes of each part, in the order in which they follow. */
  readonly parts: readonly (readonly [string, number])[];
}

/**
 * Opens a model file (already decompressed). Throws when it is none, or of another format.
 * The parts are columns of bytes; hashes and row numbers are kept as gaps, weights in squared levels with a sign.
 */
export function unpackNameModel(bytes: Uint8Array): NameModel {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header: ModelHeader = JSON.parse(decodeAscii(bytes.subarray(4, 4 + headerLength)));
  if (header.version !== MODEL_VERSION) {
    throw new Error(`name model of format ${header.version}, expected ${MODEL_VERSION}: train or fetch it again`);
  }
  const parts = new Map<string, Uint8Array>();
  let at = 4 + headerLength;
  for (const [name, length] of header.parts) {
    parts.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  const part = (name: string) => parts.get(name) ?? new Uint8Array(0);
  return {
    version: header.version,
    words: createHashTable(readGaps(part('wordKeys'))),
    lists: readClasses(part('classLow'), part('classHigh'), header.classes),
    clusters: readClusters(part('clusterHigh'), part('clusterLow')),
    types: readTypes(part('types')),
    phrases: createHashTable(readGaps(part('phraseKeys'))),
    phraseLists: readClasses(part('phraseClasses'), new Uint8Array(0), header.phraseClasses),
    ...readWeights(part, header),
  };
}

/** A cluster's path is kept in two bytes, the upper one counted from 1; 0 there means none. */
export const CLUSTER_LOW_BITS = 5;

const decodeAscii = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Entry 0 stands for an unknown word, here and in the other columns. */
function readClasses(low: Uint8Array, high: Uint8Array, classes: readonly number[]): Uint16Array {
  const bits = Uint16Array.from(classes);
  const values = new Uint16Array(low.length + 1);
  for (let row = 0; row < low.length; row++) values[row + 1] = bits[(low[row] ?? 0) | ((high[row] ?? 0) << 8)] ?? 0;
  return values;
}

function readClusters(high: Uint8Array, low: Uint8Array): Int16Array {
  const values = new Int16Array(high.length + 1).fill(-1);
  for (let row = 0; row < high.length; row++) {
    const upper = high[row] ?? 0;
    if (upper) values[row + 1] = ((upper - 1) << CLUSTER_LOW_BITS) | (low[row] ?? 0);
  }
  return values;
}

function readTypes(stored: Uint8Array): Int16Array {
  const values = new Int16Array(stored.length + 1).fill(-1);
  for (let row = 0; row < stored.length; row++) values[row + 1] = (stored[row] ?? 0) - 1;
  return values;
}

/** Ascending numbers from their gaps, seven bits to a byte, low bits first, the eighth bit set where more follow. */
function readGaps(bytes: Uint8Array): Int32Array {
  const values = new Int32Array(bytes.length);
  let count = 0;
  let value = 0;
  let gap = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    value += gap;
    values[count] = value;
    count += 1;
    gap = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}

type Weights = Pick<NameModel, 'slots' | 'rowTags' | 'rowStarts' | 'weights' | 'weightOf' | 'transitions'>;

function readWeights(part: (name: string) => Uint8Array, { featureBits, greatest, levels }: ModelHeader): Weights {
  const rows = readGaps(part('rows'));
  const [low, high] = [part('maskLow'), part('maskHigh')];
  const slots = new Uint16Array(1 << featureBits);
  const rowTags = new Uint16Array(rows.length + 1);
  const rowStarts = new Uint32Array(rows.length + 1);
  let next = 0;
  for (let row = 0; row < rows.length; row++) {
    const tags = (low[row] ?? 0) | ((high[row] ?? 0) << 8);
    slots[rows[row] ?? 0] = row + 1;
    rowTags[row + 1] = tags;
    rowStarts[row + 1] = next;
    next += countBits(tags);
  }
  return {
    slots,
    rowTags,
    rowStarts,
    weights: part('values'),
    weightOf: toWeights(greatest / levels ** 2),
    transitions: readFloats(part('transitions')),
  };
}

/** Bits set in a number of 16 bits, added up in pairs, fours and eights. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333);
  const eights = (fours + (fours >> 4)) & 0x0f0f;
  return (eights + (eights >> 8)) & 31;
}

/** A stored byte is a level, whose square is the weight, and a sign in its lowest bit. */
function toWeights(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, stored) => {
    const level = stored >> 1;
    return (stored & 1 ? -scale : scale) * level * level;
  });
}

function readFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}
