import type { OpenedBy } from './card-state';

/** Pixels between the line and its card, and between the card and the edge of the viewport. */
export const GAP = 6;
export const EDGE = 8;
/** Three lines. A card is never squeezed below this; it then runs past the edge rather than over the line. */
const LEAST_ROOM = 64;
/** Pixels of room that head and tools would take half of, were they not scrolled along with the rest. */
const TIGHT = 240;

/** What a card must not cover: top and bottom in the viewport, pixels. */
export interface Kept {
  readonly top: number;
  readonly bottom: number;
}

export interface CardPlace<Box extends Kept = Kept> {
  readonly side: 'bottom' | 'top';
  /** Height that the card may take, pixels. */
  readonly room: number;
  /** Whether that is so little that the card scrolls as a whole. */
  readonly isTight: boolean;
  /** The box that the card hangs at. */
  readonly kept: Box;
}

type Side<Box extends Kept> = Omit<CardPlace<Box>, 'isTight'>;

const sidesOf = <Box extends Kept>(kept: Box, viewportHeight: number): [Side<Box>, Side<Box>] => [
  { side: 'bottom', room: viewportHeight - kept.bottom - GAP - EDGE, kept },
  { side: 'top', room: kept.top - GAP - EDGE, kept },
];

/** How far a stretch that has left a viewport of a length must be moved to touch it again; 0 for one that is in view. */
export function distanceToView(start: number, end: number, length: number): number {
  if (end < 0) return -end;
  return start > length ? length - start : 0;
}

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
  const [below, above] = sidesOf(line, viewportHeight);
  const fitting = [...sidesOf(mark, viewportHeight), below, above].find(({ room }) => room >= height);
  const place = fitting ?? (below.room >= above.room ? below : above);
  return { ...place, room: Math.max(LEAST_ROOM, place.room), isTight: !fitting && place.room < TIGHT };
}

/** Whether a card is a sheet at the bottom instead of hanging at its line. */
export const isSheet = (by: OpenedBy): boolean => by === 'touch';
