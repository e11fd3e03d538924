import type { Pair } from './align-items';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

type SaidPair = Pair & { readonly document: Item };

/** Tokens between a verb and the country where it was done: `built in the north of Chile`. */
const REACH = 5;

/** `built in Chile` beside `Peruvian-built`, with Chile elsewhere in the sentence. */
export function isMadeElsewhere(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  return said.some(({ claim: verb, document: made }) => {
    if (verb.class !== 'verb') return false;
    const maker = document.items.find((item) => item.demonym && item.from === made.from && item !== made);
    const place = claim.items.find((item) => item.country && item.from >= verb.to && item.from - verb.to < REACH);
    return maker !== undefined && place !== undefined && maker.country !== place.country;
  });
}
