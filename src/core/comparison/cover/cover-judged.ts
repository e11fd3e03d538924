import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';
import { findOpenVerb } from './find-open-verb';

/** Worth of a verb of calling where the sentence has what something is called behind `as`. */
const SCORE = 0.9;

/** Verbs that say of something what it is in somebody's words. Source: Levin (1993), class 29.3. */
export const CALLING = new Set('call describe label brand dub term'.split(' '));

/** Verbs of speaking for or against something, which may say after `as` what it is to whoever speaks. Source: Levin (1993), class 33, and class 29.2. */
const JUDGING = new Set(
  `criticise criticize condemn denounce dismiss decry deride deplore slam blast lambast ridicule attack reject hail praise
   welcome portray characterise characterize`.split(/\s+/),
);

/**
 * Fills the verb of `Lind called the vote a farce` where the sentence has him speak of it by another verb and say the same
 * of it behind `as`: `Lind condemned the vote as a farce`.
 */
export function coverJudged(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const at = findOpenVerb(pairs, (lemma) => CALLING.has(lemma));
  const verb = pairs[at];
  const mine = claim.roles.find((one) => verb && verb.claim.from <= one.verb && one.verb < verb.claim.to);
  if (!verb || !mine?.agents.heads.length) return pairs;
  const isSaid = (parties: readonly Item[], items: readonly Item[]) =>
    parties.every((item) => items.some((other) => same(item, other)));
  const told = sentence.roles.find(
    (one) =>
      JUDGING.has(sentence.tokens[one.verb]?.lemma ?? '') &&
      isSaid(mine.agents.heads, one.agents.heads) &&
      isCalled(one, mine, pairs, sentence),
  );
  const deed = told && sentence.items.find(({ from, to }) => from <= told.verb && told.verb < to);
  return deed ? pairs.with(at, { ...verb, document: deed, score: SCORE, opposite: null }) : pairs;
}

/** Whether the first thing of the claim is what the sentence speaks of, and all else that the claim calls it stands behind `as`. */
function isCalled(theirs: Roles, mine: Roles, pairs: readonly Pair[], { tokens }: PreparedSentence): boolean {
  const things = pairs.filter(
    ({ claim }) => !mine.agents.all.includes(claim) && mine.around.includes(claim) && claim.class !== 'verb',
  );
  const as = tokens.findIndex(({ lemma }, at) => lemma === 'as' && at > theirs.verb);
  const isBehind = ({ document, score }: Pair) => score >= SAID && document !== null && document.from > as;
  const object = things.filter((pair) => theirs.patients.all.some((item) => item === pair.document));
  const called = things.filter((pair) => !object.includes(pair));
  return as > 0 && object.length > 0 && called.length > 0 && called.every(isBehind);
}
