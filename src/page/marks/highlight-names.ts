import type { Verdict } from '../../core/model';
import type { Mark } from './mark';

/**
 * The registry is shared with the page and its own highlights: the names must not meet theirs, and must not tell whose
 * they are. Another one each time the script starts.
 */
const PREFIX = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;

export const VERDICTS: readonly Verdict[] = ['not-covered', 'related', 'supported', 'conflicts'];

export const NAME_HIGHLIGHT = `${PREFIX}-name`;
export const QUOTE_HIGHLIGHT = `${PREFIX}-quote`;
/** The place that was jumped to, for a moment. */
export const REVEAL_HIGHLIGHT = `${PREFIX}-reveal`;
/** The mark whose card is open. */
export const OPEN_HIGHLIGHT = `${PREFIX}-open`;

/** Attribute of the card's host, by which the style sheet over the page knows it. */
export const HOST_SIGN = `data-${PREFIX}`;
/** Custom property that the style sheet gives the host; without it the card is not shown. */
export const HOST_SHOWN = `--${PREFIX}`;

export const claimHighlight = (verdict: Verdict): string => `${PREFIX}-claim-${verdict}`;

/** The highlight that a mark is painted with. */
export function highlightName(mark: Mark): string {
  if (mark.kind === 'claim') return claimHighlight(mark.verdict);
  return mark.kind === 'name' ? NAME_HIGHLIGHT : QUOTE_HIGHLIGHT;
}
