import type { Analysis, Claim, Comparison, Verdict } from '../core/model';

/** A claim of the page together with what a document says of it. */
export interface ComparedClaim {
  readonly claim: Claim;
  readonly comparison: Comparison;
}

/** What a reader most wants to know of comes first. */
const ORDER: Readonly<Record<Verdict, number>> = { conflicts: 0, related: 1, supported: 2, 'not-covered': 3 };

/** The claims that a document speaks to, worst answer first, in reading order within an answer. */
export function sortClaims({ claims, comparisons }: Analysis): ComparedClaim[] {
  return comparisons
    .flatMap((comparison) => {
      const claim = claims[comparison.claim];
      return claim && comparison.verdict !== 'not-covered' ? [{ claim, comparison }] : [];
    })
    .sort((a, b) => ORDER[a.comparison.verdict] - ORDER[b.comparison.verdict] || a.claim.start - b.claim.start);
}
