import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { TextMap, TextPiece } from '../text-map';
import { toStretches } from './to-stretches';

/** Maps each text node of a paragraph as one piece or, where white space is folded, as several. */
function mapOf(html: string): { textMap: TextMap; text: string; nodes: Text[] } {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`);
  const walker = document.createTreeWalker(document.body, 4);
  const pieces: TextPiece[] = [];
  const nodes: Text[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    for (const run of node.data.matchAll(/^ |\S+ ?/g)) {
      pieces.push({ node, nodeStart: run.index, start: text.length, length: run[0].length });
      text += run[0];
    }
  }
  return { textMap: { pieces }, text, nodes };
}

const wordsOf = (page: ReturnType<typeof mapOf>, words: string): string[] => {
  const start = page.text.indexOf(words);
  return toStretches(page.textMap, { start, end: start + words.length }, page.text).map(({ node, start, end }) =>
    node.data.slice(start, end),
  );
};

describe('toStretches', () => {
  it.each([
    ['one stretch within a text node', 'Ada met Bob in Rome.', 'met Bob', ['met Bob']],
    [
      'one stretch for each node it crosses',
      'Ada <a>met <b>Bob</b></a> in Rome.',
      'Ada met Bob in',
      ['Ada ', 'met ', 'Bob', ' in'],
    ],
    ['folded white space inside a stretch', 'Ada met \n   Bob.', 'met Bob', ['met \n   Bob']],
  ])('gives %s', (_, html, words, expected) => {
    expect(wordsOf(mapOf(html), words)).toEqual(expected);
  });

  it('gives nothing when a node no longer holds the words that were read', () => {
    const page = mapOf('Ada met <b>Bob</b> in Rome.');
    const [, bob] = page.nodes;
    if (bob) bob.data = 'Eve';
    expect(wordsOf(page, 'met Bob in')).toEqual([]);
    expect(wordsOf(page, 'in Rome')).toEqual(['in Rome']);
  });

  it('gives nothing when a node has left the page', () => {
    const page = mapOf('Ada met <b>Bob</b> in Rome.');
    page.nodes[1]?.parentElement?.remove();
    expect(wordsOf(page, 'Bob')).toEqual([]);
  });

  it('gives nothing for a range outside of every piece', () => {
    const page = mapOf('Ada met Bob.');
    expect(toStretches(page.textMap, { start: 500, end: 510 }, page.text)).toEqual([]);
  });
});
