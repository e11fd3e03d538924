import type { PageReading } from '../../model';
import type { FigureLinks } from './link-page-figures';

/** Up to here there is no page around a claim, only the claim itself. */
const CLAIMS_WITHOUT_PAGE = 2;
/** Figures that page and document must both speak of, so that one famous country does not make one topic. */
const FEWEST_SHARED = 2;

/** Whether there is no page around a page's claims: a claim or two, handed over to be settled. */
export const standsAlone = (page: PageReading): boolean => page.claims.length <= CLAIMS_WITHOUT_PAGE;

/**
 * Whether a page speaks of what a document speaks of. On a page of another topic “turnout was 61 percent” is another
 * turnout, so nothing there is compared. A claim that stands alone is taken at its word.
 */
export function sharesTopic(page: PageReading, links: FigureLinks): boolean {
  if (standsAlone(page)) return true;
  const shared = new Set([...links.values()].flatMap((ids) => [...ids]));
  return shared.size >= FEWEST_SHARED;
}
