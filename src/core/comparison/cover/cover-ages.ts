import type { Pair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { type Age, readAges } from '../prepare/read-ages';

/**
 * Fills the pair of an age that the sentence gives the same one in another way: `is 42 years old` beside `Lind, 42,`; where it
 * tells of a death, another sentence may say how old the dead was: `Lind died on Monday. She was 42.`
 */
export function coverAges(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const isOfDeath = (one: PreparedSentence) => one.items.some(({ lemma }) => lemma === 'die');
  const ages = readAges(claim).flatMap((mine) => {
    const isMine = ({ holder, years }: Age) => years === mine.years && same(mine.holder, holder);
    const around = isOfDeath(claim) && isOfDeath(sentence) ? sentences : [];
    const theirs = [sentence, ...around].flatMap((one) => readAges(one).filter(isMine))[0];
    return theirs ? [{ mine: mine.item, theirs: theirs.item }] : [];
  });
  if (!ages.length) return pairs;
  return pairs.map((pair) => {
    const age = ages.find(
      ({ mine }) =>
        mine === pair.claim ||
        (pair.claim.lemma === 'old' && pair.claim.from === mine.to) ||
        (/^aged?$/.test(pair.claim.lemma) && pair.claim.to <= mine.from && mine.from - pair.claim.to <= 1),
    );
    return age ? { claim: pair.claim, document: age.theirs, score: 1, opposite: null } : pair;
  });
}
