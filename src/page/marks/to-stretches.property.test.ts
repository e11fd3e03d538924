import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { TextMap, TextPiece } from '../text-map';
import { toStretches } from './to-stretches';

/** Text nodes under elements of random depth, as pieces of one text with a space between two nodes. */
const pages = fc.array(fc.record({ words: fc.stringMatching(/^[a-z\u00e4\u{1f600} ]{1,12}$/u), depth: fc.nat(4) }), {
  minLength: 1,
  maxLength: 12,
});

function build(parts: readonly { readonly words: string; readonly depth: number }[]): { map: TextMap; text: string } {
  const { document } = parseHTML('<html><body></body></html>');
  const pieces: TextPiece[] = [];
  let text = '';
  for (const { words, depth } of parts) {
    let place: Element = document.body;
    for (let level = 0; level < depth; level++) {
      place = place.appendChild(document.createElement('span'));
    }
    const node = document.createTextNode(words);
    place.append(node);
    pieces.push({ node, nodeStart: 0, start: text.length, length: words.length });
    text += `${words} `;
  }
  return { map: { pieces }, text };
}

const squeeze = (words: string): string => words.replace(/\s+/g, '');

it('whatever the page, a range’s stretches hold its words and nothing else', () => {
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(), (parts, a, b) => {
      const { map, text } = build(parts);
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const found = toStretches(map, { start, end }, text).map((one) => one.node.data.slice(one.start, one.end));
      expect(squeeze(found.join(''))).toBe(squeeze(text.slice(start, end)));
    }),
  );
});

it('whatever word the page changes, no range over it has stretches any more', () => {
  fc.assert(
    fc.property(pages, fc.nat(), (parts, which) => {
      const { map, text } = build(parts);
      const piece = map.pieces[which % map.pieces.length];
      if (!piece) return;
      piece.node.data = `${piece.node.data.slice(0, -1)}#`;
      expect(toStretches(map, { start: 0, end: text.length }, text)).toEqual([]);
    }),
  );
});
