import type { Pair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readAges } from '../prepare/read-ages';

/** Fills the pair of an age that the sentence gives the same one in another way: `is 42 years old` beside `Lind, 42,`. */
export function coverAges(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const ages = readAges(claim).flatMap((mine) => {
    const theirs = readAges(sentence).find(({ holder, years }) => years === mine.years && same(mine.holder, holder));
    return theirs ? [{ mine: mine.item, theirs: theirs.item }] : [];
  });
  if (!ages.length) return pairs;
  return pairs.map((pair) => {
    const age = ages.find(
      ({ mine }) => mine === pair.claim || (pair.claim.lemma === 'old' && pair.claim.from === mine.to),
    );
    return age ? { claim: pair.claim, document: age.theirs, score: 1, opposite: null } : pair;
  });
}
