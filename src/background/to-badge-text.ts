import type { Comparison } from '../core/model';

/** Browsers cut a badge after about four characters; beyond this many claims the exact number says nothing anyway. */
const MOST_SHOWN = 999;

/**
 * The number of claims that a document speaks to, whatever it says of them; `''`, which hides the badge, when there is
 * none. At most four characters.
 */
export function toBadgeText(comparisons: readonly Comparison[]): string {
  const spokenTo = comparisons.filter(({ verdict }) => verdict !== 'not-covered').length;
  if (spokenTo === 0) return '';
  return spokenTo > MOST_SHOWN ? `${MOST_SHOWN}+` : String(spokenTo);
}
