import type { TextMap, TextPiece } from './text-map';

/** Distance in pixels from the viewport's top to the bottom of a piece of text. */
function findBottom({ node, nodeStart, length }: TextPiece): number {
  const range = node.ownerDocument.createRange();
  const last = Math.min(nodeStart + length, node.length);
  range.setStart(node, Math.min(nodeStart, last));
  range.setEnd(node, last);
  return range.getBoundingClientRect().bottom;
}

/**
 * Offset into the article's text of the first piece that ends below a height of the viewport, in pixels; null when all
 * of the article is above it. Pieces stand in reading order, so that a search by halves finds it.
 */
export function findOffsetAt({ pieces }: TextMap, height: number): number | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && findBottom(piece) < height) low = middle + 1;
    else high = middle;
  }
  return pieces[low]?.start ?? null;
}
