import type { Pair } from '../align/align-items';
import { compareTimeItems } from '../align/compare-time-items';
import { SAID } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

type Same = (claim: Item, document: Item) => boolean;

/** Worth of a time that another sentence gives the same deed. */
const SCORE = 0.8;
/** Things of the claim that the sentence must have before the time is looked for elsewhere. */
const ENOUGH_SAID = 4;

/**
 * Fills the pair of the one thing that a sentence leaves open of a claim, the day or month, where the document tells of the
 * same deed by the same doer or thing at that time: `The storm reached the coast at a speed of 90 miles` and, before it, `A
 * storm hit the coast on Monday`. A sentence with a day of its own tells of that one.
 */
export function coverTimes(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: Same,
): readonly Pair[] {
  const left = pairs.filter(({ score }) => score < SAID);
  const [open] = left;
  if (left.length !== 1 || open?.claim.kind !== 'time' || open.claim.time?.type !== 'date') return pairs;
  if (pairs.length <= ENOUGH_SAID || sentence.items.some(({ time }) => time && time.type !== 'duration')) return pairs;
  const { claim: time } = open;
  const isTold = sentences.some(
    (other) => other !== sentence && tellsOfDeed(claim, other, same) && hasTime(other, time),
  );
  return isTold ? pairs.map((pair) => (pair === open ? { ...pair, score: SCORE } : pair)) : pairs;
}

const hasTime = ({ items }: PreparedSentence, time: Item): boolean => {
  const times = items.filter((item) => item.time && item.time.type !== 'duration');
  return times.length === 1 && times.every((item) => compareTimeItems(time, item) === 'same');
};

/** Whether the main deed of a claim is the main deed of another sentence, with one doer or object of both. */
function tellsOfDeed(claim: PreparedSentence, other: PreparedSentence, same: Same): boolean {
  const main = ({ clauses, roles }: PreparedSentence) => {
    const verb = clauses[0] && verbsOf(clauses[0]).at(-1);
    return roles.find((one) => one.verb === verb?.head);
  };
  const [mine, theirs] = [main(claim), main(other)];
  if (!mine || !theirs) return false;
  const lemmas = [claim.tokens[mine.verb]?.lemma ?? '', other.tokens[theirs.verb]?.lemma ?? ''] as const;
  const isMet = (part: 'agents' | 'patients') =>
    mine[part].heads.some((a) => theirs[part].heads.some((b) => same(a, b)));
  return isSameDeed(...lemmas) && (isMet('agents') || isMet('patients'));
}
