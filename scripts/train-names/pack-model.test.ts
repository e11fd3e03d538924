import { describe, expect, it } from 'vitest';
import { createHashTable, lookUp } from '../../src/core/names/name-model';
import { TABLE_SIDE, TAG_COUNT } from '../../src/core/names/tags';
import { unpackNameModel } from '../../src/core/names/unpack-name-model';
import type { Lexicon } from './build-lexicon';
import { packModel } from './pack-model';

const wordKeys = [5, 900, 70000];
const lexicon: Lexicon = {
  wordKeys,
  words: createHashTable(wordKeys),
  lists: Uint16Array.from([0, 1, 4096, 1]),
  clusters: Int16Array.from([-1, 1023, -1, 0]),
  types: Int16Array.from([-1, 124, 0, -1]),
  phraseKeys: [42],
  phrases: createHashTable([42]),
  phraseLists: Uint16Array.from([0, 16]),
};
const rows = new Float32Array(16 * TAG_COUNT);
rows[3 * TAG_COUNT + 2] = -1.6;
rows[3 * TAG_COUNT + 5] = 0.4;
rows[9 * TAG_COUNT] = 0.01;
const transitions = Float32Array.from({ length: TABLE_SIDE * TABLE_SIDE }, (_, cell) => cell / 4);
const options = { leastRow: 0.1, least: 0.05, levels: 4 };

describe('a packed model', () => {
  const model = unpackNameModel(packModel(lexicon, { rows, transitions }, 4, options));

  it('knows its words with their lists, clusters and types', () => {
    const entry = (key: number) => lookUp(model.words, key);
    expect(wordKeys.map((key) => model.lists[entry(key)])).toEqual([1, 4096, 1]);
    expect(wordKeys.map((key) => model.clusters[entry(key)])).toEqual([1023, -1, 0]);
    expect(wordKeys.map((key) => model.types[entry(key)])).toEqual([124, 0, -1]);
  });

  it('says of other words that it does not know them', () => {
    const entry = lookUp(model.words, 6);
    expect([model.lists[entry], model.clusters[entry], model.types[entry]]).toEqual([0, -1, -1]);
  });

  it('knows its names of several words', () => {
    expect(model.phraseLists[lookUp(model.phrases, 42)]).toBe(16);
  });

  it('keeps great weights on their level and drops small rows', () => {
    const row = model.slots[3] ?? 0;
    const first = model.rowStarts[row] ?? 0;
    const kept = [...model.weights.subarray(first, first + 2)].map((stored) => model.weightOf[stored]);
    expect(model.rowTags[row]).toBe((1 << 2) | (1 << 5));
    expect(kept).toEqual([expect.closeTo(-1.6), expect.closeTo(0.4)]);
    expect(model.slots[9]).toBe(0);
    expect(model.transitions).toEqual(transitions);
  });
});

it('refuses a file of another format and says what to do', () => {
  const file = new Uint8Array(packModel(lexicon, { rows, transitions }, 4, options));
  const text = new TextDecoder('latin1').decode(file).replace('"version":1', '"version":9');
  const other = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(() => unpackNameModel(other)).toThrow(/format 9.*train/);
});

it('refuses more rows of weights than the product can tell apart', () => {
  const many = new Float32Array(65536 * TAG_COUNT).fill(1);
  expect(() => packModel(lexicon, { rows: many, transitions }, 16, options)).toThrow(/65536 rows.*raise/);
});
