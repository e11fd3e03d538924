import type { TextMap } from '../text-map';

/** Offset into the article's text of a place in a text node; null when the place is not part of the article. */
export function findOffset(textMap: TextMap, node: Node, nodeOffset: number): number | null {
  for (const piece of textMap.pieces) {
    if (piece.node !== node) continue;
    const within = nodeOffset - piece.nodeStart;
    if (within >= 0 && within <= piece.length) return piece.start + within;
  }
  return null;
}
