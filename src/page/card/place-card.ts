import type { OpenedBy } from './card-state';

/** Pixels between the line and its card, and between the card and the edge of the viewport. */
export const GAP = 6;
export const EDGE = 8;
/** A card is never squeezed below this; it then runs past the edge rather than over the line. */
const LEAST_ROOM = 120;

export interface CardPlace {
  readonly placement: 'bottom-start' | 'top-start';
  /** Height that the card may take, pixels. */
  readonly room: number;
}

/**
 * Below the line where the card fits there, else above, else on the side with more room; never over the line. Positions
 * are those of the viewport.
 */
export function placeCard(
  line: { readonly top: number; readonly bottom: number },
  viewportHeight: number,
  cardHeight: number,
): CardPlace {
  const below = viewportHeight - line.bottom - GAP - EDGE;
  const above = line.top - GAP - EDGE;
  const isBelow = below >= cardHeight || below >= above;
  return { placement: isBelow ? 'bottom-start' : 'top-start', room: Math.max(LEAST_ROOM, isBelow ? below : above) };
}

/** Whether a card is a sheet at the bottom instead of hanging at its line. */
export const isSheet = (by: OpenedBy): boolean => by === 'touch';
