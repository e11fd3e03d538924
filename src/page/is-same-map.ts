import type { TextMap } from './text-map';

/** Whether two maps lead from the same text to the same places of the same nodes. */
export function isSameMap(a: TextMap, b: TextMap): boolean {
  if (a.pieces.length !== b.pieces.length) return false;
  return a.pieces.every((piece, index) => {
    const other = b.pieces[index];
    return other?.node === piece.node && other.nodeStart === piece.nodeStart && other.start === piece.start;
  });
}
