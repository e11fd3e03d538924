import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { leadBefore } from '../prepare/preposition-before';
import type { SlotDifference } from './find-differences';

/** Prepositions of the end of a way, where one is or comes to be: `a stay in Oslo` and `a visit to Oslo`. */
const ARRIVALS: ReadonlySet<string> = new Set(['to', 'in', 'at', 'inside']);
/** Prepositions of the other places of a way. Source: Quirk et al., A Comprehensive Grammar, §§ 9.15–9.29. */
const OTHERS: ReadonlySet<string> = new Set('from near outside through via beyond across after'.split(' '));

/**
 * Where two places of a way have changed places: the claim goes from the one to the other while the sentence goes back, or
 * comes to the one after the other (`after Oslo the show goes to Lima`) while the sentence has it the other way round.
 */
export function findOtherWay({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const moved = pairs.flatMap((pair) => {
    if (!pair.document || pair.score < SAID || pair.claim.kind !== 'figure') return [];
    const mine = endOfWay(claim, pair.claim);
    if (mine === null || !(ARRIVALS.has(mine) || OTHERS.has(mine))) return [];
    // A place may be named for something else before: `troops meant for Chile crossed into Chile`.
    const ends = document.items.flatMap((item) => {
      const theirs = item === pair.document || same(pair.claim, item) ? endOfWay(document, item) : null;
      return theirs && (ARRIVALS.has(theirs) || OTHERS.has(theirs)) ? [{ theirs, document: item }] : [];
    });
    const [end, ...others] = ends;
    const isMoved =
      end !== undefined &&
      others.length === 0 &&
      ((ARRIVALS.has(mine) && OTHERS.has(end.theirs)) || (OTHERS.has(mine) && ARRIVALS.has(end.theirs)));
    return isMoved ? [{ pair, mine, ...end }] : [];
  });
  for (const start of moved) {
    const end = moved.find(({ mine, theirs }) => mine === start.theirs && theirs === start.mine);
    if (end) return { slot: 'place', claim: start.pair.claim, document: end.document };
  }
  return null;
}

/** Words behind which `for` leads to the end of a way. Source: Levin (1993), classes 51.1 and 51.3. */
const LEAVING = /^(?:bind|leave|depart|head|sail|embark|off|out)$/;

/** `from` or `to` where something stands at the one end of a way or at the other: `out of Chile`, `into Chile`, `bound for Chile`. */
function endOfWay(sentence: PreparedSentence, item: Item): string | null {
  const lead = leadBefore(sentence, item);
  const word = lead === null ? null : (sentence.tokens[lead]?.lemma ?? null);
  if (word === 'into' || (word === 'for' && LEAVING.test(sentence.tokens[(lead ?? 0) - 1]?.lemma ?? ''))) return 'to';
  const { tokens } = sentence;
  let at = item.from - 1;
  while (tokens[at]?.class === 'determiner') at--;
  return tokens[at]?.lemma === 'of' && tokens[at - 1]?.lemma === 'out' ? 'from' : word;
}
