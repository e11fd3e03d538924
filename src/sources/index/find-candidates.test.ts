import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readText } from '../../core/analyze';
import type { Reading } from '../../core/model';
import { readPlainText } from '../../core/text/read-plain-text';
import type { DocumentIndex } from './create-lookup';
import { findCandidates } from './find-candidates';
import { findIndexKeys } from './find-index-keys';
import { createSegment } from './index-segment';

const models = loadModels();
const read = (text: string): Reading => readText(readPlainText(text), models);

function createIndex(texts: readonly string[], off: readonly number[] = []): DocumentIndex {
  const entries = texts.map((text, number) => ({ number, keys: new Set(findIndexKeys(read(text)).keys()) }));
  const alive = new Set(entries.map(({ number }) => number).filter((number) => !off.includes(number)));
  return { segments: [createSegment(entries)], alive };
}

const FERRY = `A ferry for Sandholm

Mayor Ingrid Velt launched the ferry Aurora in Sandholm on Friday. The ferry carries 340 passengers to Karlsund in 45 minutes.`;
const MINE = `Copper mine closes

Halden Metals closed its copper mine near Orebro in 2019. Some 1,200 miners lost their work, said union leader Pavel Dunn.`;
const TREATY = `Treaty signed

The United Nations said Norway and Chile signed a treaty on salmon on March 3, 2021. Chile will pay 12 million dollars.`;
const LIBRARY = [FERRY, MINE, TREATY];

describe('the documents a page is held against', () => {
  it.each([
    ['names and numbers', 'Ingrid Velt launched a ferry with room for 340 passengers in Sandholm.', 0],
    ['a surname alone and a lemma', 'Miners were dismissed, Dunn told reporters, when the mine closed.', 1],
    ['an alias', 'The UN said that a treaty on salmon was signed by Chile.', 2],
  ])('are found by %s', (_by, page, document) => {
    expect(findCandidates(read(page), createIndex(LIBRARY)).documents[0]).toBe(document);
  });

  it('are none when nothing is shared', () => {
    expect(findCandidates(read('Turnout in Quito was 61 percent.'), createIndex(LIBRARY)).documents).toEqual([]);
  });

  it('are none of those switched off', () => {
    const page = read('Ingrid Velt launched the ferry Aurora in Sandholm.');
    expect(findCandidates(page, createIndex(LIBRARY, [0])).documents).not.toContain(0);
  });

  it('are for each claim those that share its content', () => {
    const page = read('Halden Metals closed its copper mine near Orebro. The ferry Aurora carries 340 passengers.');
    const { byClaim } = findCandidates(page, createIndex(LIBRARY));
    expect(byClaim.map((numbers) => [...numbers])).toEqual([[1], [0]]);
  });

  it('are those of the same story among many with the same words', () => {
    const others = Array.from({ length: 60 }, (_, at) =>
      FERRY.replaceAll('Sandholm', `Port${at}`).replace('Velt', `Lund${at}`),
    );
    const page = read('Mayor Ingrid Velt launched the ferry Aurora in Sandholm.');
    expect(findCandidates(page, createIndex([...others, FERRY])).documents[0]).toBe(others.length);
  });
});
