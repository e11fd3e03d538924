import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { PreparedDocument } from '../prepare/prepare-document';

/** Words of one quotation that make it the source of what a claim says. */
const FEWEST_WORDS = 2;

/**
 * Whether a claim states in its own name what the document gives only as someone’s words: `ties rest on respect` beside
 * `Lind praised ties “based on respect”`. A claim that names the speaker, or quotes, borrows nothing; `teller` is
 * whom it names of whom nothing is left to compare.
 */
export function isBorrowed(pairs: readonly Pair[], { reading }: PreparedDocument, teller?: string): boolean {
  const said = pairs.filter((pair) => pair.document && pair.score >= SAID);
  if (pairs.some(({ claim }) => claim.quoted)) return false;
  return reading.quotes.some(({ start, end, speaker }) => {
    const inside = said.filter(({ document }) => document && start <= document.start && document.end <= end);
    const isNamed = said.some(
      ({ document }) =>
        document?.figure && (document.figure.id === speaker || document.figure.members?.includes(speaker ?? '')),
    );
    return speaker !== null && speaker !== teller && inside.length >= FEWEST_WORDS && !isNamed;
  });
}
