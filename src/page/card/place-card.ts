import type { OpenedBy } from './card-state';

/** Pixels between the line and its card, and between the card and the edge of the viewport. */
export const GAP = 6;
export const EDGE = 8;
/** A card is never squeezed below this; it then runs past the edge rather than over the line. */
const LEAST_ROOM = 120;

/** What a card must not cover: top and bottom in the viewport, pixels. */
export interface Kept {
  readonly top: number;
  readonly bottom: number;
}

export interface CardPlace<Box extends Kept = Kept> {
  readonly placement: 'bottom-start' | 'top-start';
  /** Height that the card may take, pixels. */
  readonly room: number;
  /** The box that the card hangs at. */
  readonly kept: Box;
}

const placesAt = <Box extends Kept>(kept: Box, viewportHeight: number): [CardPlace<Box>, CardPlace<Box>] => [
  { placement: 'bottom-start', room: viewportHeight - kept.bottom - GAP - EDGE, kept },
  { placement: 'top-start', room: kept.top - GAP - EDGE, kept },
];

/**
 * Where a card hangs: below the whole mark if it fits there, else above it, else below or above the line pointed at,
 * else on the line's roomier side. It never covers that line.
 */
export function placeCard<Box extends Kept>(
  mark: Box,
  line: Box,
  viewportHeight: number,
  height: number,
): CardPlace<Box> {
  const [below, above] = placesAt(line, viewportHeight);
  const fitting = [...placesAt(mark, viewportHeight), below, above].find(({ room }) => room >= height);
  const place = fitting ?? (below.room >= above.room ? below : above);
  return { ...place, room: Math.max(LEAST_ROOM, place.room) };
}

/** Whether a card is a sheet at the bottom instead of hanging at its line. */
export const isSheet = (by: OpenedBy): boolean => by === 'touch';
