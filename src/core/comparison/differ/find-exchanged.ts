import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/** A describing word that stands before one noun in the claim, and before another in the sentence. */
interface Moved {
  readonly claim: Item;
  readonly document: Item;
  readonly mine: Item;
  readonly theirs: Item;
}

/** Finds the describing words of a claim that the sentence has before another noun, where the claim’s noun is described otherwise. */
export function findMoved({ claim, document, pairs, same }: Sides): Moved[] {
  return pairs.flatMap(({ claim: word, document: other, score }): Moved[] => {
    if (word.class !== 'adjective' || other?.class !== 'adjective' || score < SAID) return [];
    const [nouns, others] = [nounsBehind(claim, word), nounsBehind(document, other)];
    const [mine, theirs] = [nouns.at(-1), others.at(-1)];
    const meet = (one: Item) => nounsBehind(document, one).some((noun) => nouns.some((own) => same(own, noun)));
    if (!mine || !theirs || meet(other)) return [];
    const isThereToo = document.items.some((one) => one !== other && same(word, one) && meet(one));
    const own = pairs.find((pair) => pair.claim === mine && pair.score >= SAID)?.document ?? null;
    const isDescribed =
      own !== null &&
      document.items.some((one) => one.class === 'adjective' && nounsBehind(document, one).includes(own));
    return isThereToo || !isDescribed ? [] : [{ claim: word, document: other, mine, theirs }];
  });
}

/** `an acting president and an honorary mayor` beside `an acting mayor and an honorary president`: two describing words that have changed places. */
export function findExchanged(sides: Sides): SlotDifference | null {
  const moved = findMoved(sides);
  for (const one of moved) {
    const other = moved.find(({ mine, theirs }) => sides.same(one.mine, theirs) && sides.same(mine, one.theirs));
    if (other) return { slot: 'role', claim: one.claim, document: one.document };
  }
  return null;
}

/** The nouns right behind a describing word, the last of which it describes. */
function nounsBehind({ tokens, items }: PreparedSentence, { to }: Item): Item[] {
  let from = to;
  while (tokens[from]?.class === 'adjective') from++;
  let end = from;
  while (tokens[end]?.class === 'noun') end++;
  return items.filter((item) => item.kind === 'word' && from <= item.from && item.to <= end);
}
