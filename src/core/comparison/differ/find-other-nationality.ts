import { SAID, type Sides } from '../align/find-position';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/**
 * Of what people some are in the claim, and before whose noun the sentence has another: `the three climbers who died were Norwegian` beside
 * `three Swedish climbers died`. Null where the sentence has the claim’s people too.
 */
export function findOtherNationality({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const [main] = claim.clauses;
  const [verb, ...more] = main ? verbsOf(main) : [];
  const people = claim.items.at(-1);
  if (!main?.subject || verb?.lemma !== 'be' || verb.negated || more.length || !people || !isPeople(people))
    return null;
  if (people.from < verb.to || document.items.some((item) => same(people, item))) return null;
  const { subject } = main;
  const noun = pairs.find(
    ({ claim: item, score }) => item.from <= subject.head && subject.head < item.to && score >= SAID,
  );
  const theirs = noun?.document?.class === 'noun' ? peopleBefore(noun.document, document) : undefined;
  return theirs && isDeedMet(people, { claim, document, pairs, same }, theirs)
    ? { slot: 'place', claim: people, document: theirs }
    : null;
}

const isPeople = ({ country, demonym }: Item): boolean => country !== null && demonym;

/** The people right before a noun, over words that describe it too. */
function peopleBefore({ from }: Item, { items, tokens }: PreparedSentence): Item | undefined {
  let at = from - 1;
  while (
    /^(?:adjective|noun|number)$/.test(tokens[at]?.class ?? '') &&
    !items.some((one) => isPeople(one) && one.to === at + 1)
  )
    at--;
  return items.find((item) => isPeople(item) && item.to === at + 1);
}

/** Whether what the claim says of them beside that is said in the clause of those of the sentence, or it says nothing more. */
function isDeedMet(people: Item, { claim, document, pairs }: Sides, theirs: Item): boolean {
  const home = clauseAt(document.clauses, theirs.from);
  const deeds = pairs.filter(({ claim: item }) => item.class === 'verb' && item.to <= people.from);
  return (
    claim.items.length > deeds.length &&
    deeds.every(({ document: item, score }) => item !== null && score >= SAID && home !== null && holdsItem(home, item))
  );
}
