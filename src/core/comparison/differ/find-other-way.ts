import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';
import type { SlotDifference } from './find-differences';

/** Where both name the same two ends of a way, and the claim goes from the one to the other while the sentence goes back. */
export function findOtherWay({ claim, document, pairs }: Sides): SlotDifference | null {
  const ends = pairs.flatMap((pair) => {
    if (!pair.document || pair.score < SAID || pair.claim.kind !== 'figure') return [];
    const [mine, theirs] = [endOfWay(claim, pair.claim), endOfWay(document, pair.document)];
    return [{ pair, way: `${mine} ${theirs}`, document: pair.document }];
  });
  const start = ends.find(({ way }) => way === 'from to');
  const end = ends.find(({ way }) => way === 'to from');
  return start && end ? { slot: 'place', claim: start.pair.claim, document: end.document } : null;
}

/** `from` or `to` where something stands at the one end of a way or at the other: `out of Chile`, `into Chile`. */
function endOfWay(sentence: PreparedSentence, item: Item): string | null {
  const word = prepositionBefore(sentence, item);
  if (word === 'into') return 'to';
  const isOut =
    sentence.tokens.slice(0, item.from).findLast(({ class: kind }) => kind !== 'determiner')?.lemma === 'of';
  const at = sentence.tokens.slice(0, item.from).findLastIndex(({ lemma }) => lemma === 'of');
  return isOut && sentence.tokens[at - 1]?.lemma === 'out' ? 'from' : word;
}
