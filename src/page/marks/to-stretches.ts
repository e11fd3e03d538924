import type { Span } from '../../core/model';
import type { TextMap, TextPiece } from '../text-map';

/** A stretch of one text node's data, UTF-16 offsets. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Index of the first piece that ends after an offset; pieces stand in text order. */
function firstPieceAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isSame = ({ node, nodeStart, start, length }: TextPiece, text: string): boolean =>
  node.data.slice(nodeStart, nodeStart + length) === text.slice(start, start + length);

/**
 * The stretches of live text nodes that a range of the article's text stands in, one for each node (folded white space
 * between two pieces of a node is inside it). Gives [] when any node no longer holds the words that were read from it,
 * so that nothing is ever marked on wrong words.
 */
export function toStretches(textMap: TextMap, span: Span, text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = firstPieceAfter(textMap.pieces, span.start); index < textMap.pieces.length; index++) {
    const piece = textMap.pieces[index];
    if (!piece || piece.start >= span.end) break;
    if (!piece.node.isConnected || !isSame(piece, text)) return [];
    const start = piece.nodeStart + Math.max(0, span.start - piece.start);
    const end = piece.nodeStart + Math.min(piece.length, span.end - piece.start);
    const last = stretches.at(-1);
    if (last?.node === piece.node && last.end <= start) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ node: piece.node, start, end });
  }
  return stretches.filter(({ node, start, end }) => node.data.slice(start, end).trim() !== '');
}
