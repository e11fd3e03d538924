import type { Pair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readOffices } from '../prepare/read-offices';
import { findOpenVerb } from './find-open-verb';

/** Worth of a verb that says whose employee somebody is. */
const SCORE = 0.8;

/** `work for`, `work at`: what whoever has an office there does. */
const WORKING = /^work(?: (?:for|at|with))?$/;

/** Fills the verb of `Lind works for Korv` where the sentence has him in an office there: `Lind, head of research at Korv`. */
export function coverEmployment(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const at = findOpenVerb(pairs, (lemma) => WORKING.test(lemma));
  const verb = pairs[at];
  if (!verb) return pairs;
  const isHeld = readOffices(sentence).some(
    ({ holder, owner, former }) =>
      !former &&
      pairs.some(({ claim: item }) => holder && item.to <= verb.claim.from && same(item, holder)) &&
      pairs.some(({ claim: item }) => owner && item.from >= verb.claim.to && same(item, owner)),
  );
  const isPast = claim.tokens[verb.claim.from]?.verb === 'past';
  return isHeld && !isPast ? pairs.with(at, { ...verb, score: SCORE }) : pairs;
}
