import { CALLING_VERBS } from '../../lexicon/empty-words';
import { SUPPORT_VERBS } from '../../lexicon/support-verbs';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isLight } from '../align/weigh-item';
import { readWord } from '../meaning/listed-word';
import { isDeedNoun } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';

/** Worth of a verb that only carries a noun which the sentence has. */
const SCORE = 0.8;

/**
 * Fills the pair of a verb that only carries its noun (`Lind wages war on Aske`) when the sentence has that noun in its own
 * way (`Lind’s war on Aske`): every thing that the clause names beside its doer is said. What makes a thing and no deed
 * (`the car was made in Peru`) carries nothing.
 */
export function coverSupportVerbs(pairs: readonly Pair[], claim: PreparedSentence): Pair[] {
  return pairs.map((pair) => {
    const { claim: item, score, opposite } = pair;
    if (score >= SAID || opposite || item.class !== 'verb') return pair;
    const deed = claim.roles.find(({ verb }) => item.from <= verb && verb < item.to);
    const isMeasured = deed && (isQuoted(pairs, deed) || isLength(pairs, deed, claim));
    if (isMeasured || isCalling(item, pairs) || (deed && isAmongGifts(pairs, deed, claim)))
      return { ...pair, score: SCORE };
    if (!SUPPORT_VERBS.has(item.lemma) || (deed && handsOver(deed))) return pair;
    const heads = [...(deed?.agents.heads ?? []), ...(deed?.patients.heads ?? [])];
    const isNoun = (other: Item) => other.class === 'noun';
    // `the pledge they made`: what is carried may stand before the clause.
    const around = heads.some(isNoun) ? [...(deed?.around ?? []), ...heads] : [];
    const things = pairs.filter(({ claim: other }) => around.includes(other) && isNoun(other));
    const carried = things.filter(({ claim: other }) => !isLight(other));
    if (item.lemma === 'make' && !carried.some(({ claim: other }) => tellsDeed(other))) return pair;
    const isCarried = carried.length > 0 && carried.every((one) => one.score >= SAID);
    return isCarried ? { ...pair, score: SCORE } : pair;
  });
}

/** `Lind’s gifts to Aske included a map`: the noun tells the deed, and the sentence says of it that the map was given. */
const isAmongGifts = (pairs: readonly Pair[], { clause, verb }: Roles, { roles, tokens }: PreparedSentence): boolean =>
  tokens[verb]?.lemma === 'include' &&
  roles.some(
    (gift) =>
      gift.clause === clause &&
      gift.verb !== verb &&
      gift.patients.heads.length > 0 &&
      gift.patients.heads.every((thing) => pairs.some((pair) => pair.claim === thing && pair.score >= SAID)),
  );

/** `pledge`, `visit`: a noun that comes from a verb, or is one too. */
const tellsDeed = ({ lemma }: Item): boolean => isDeedNoun(lemma) || readWord(lemma).senses('verb').own.length > 0;

/** `worked as a clerk`, beside a clerk: the verb only says that someone was that. */
function isCalling({ lemma, to }: Item, pairs: readonly Pair[]): boolean {
  if (!CALLING_VERBS.has(lemma)) return false;
  const noun = pairs.find(({ claim }) => claim.from >= to && claim.class === 'noun');
  return noun !== undefined && noun.score >= SAID;
}

/** `gave Lind a car`: to hand a thing over is a deed of its own; `gave Lind support` is not. */
const handsOver = ({ recipients, patients }: Roles): boolean =>
  recipients.heads.length > 0 && patients.heads.length > 0 && patients.heads.every(({ lemma }) => !isDeedNoun(lemma));

/** `needed a month to build it`: how long something took, where the sentence has both. */
function isLength(pairs: readonly Pair[], { clause, verb }: Roles, { tokens, clauses }: PreparedSentence): boolean {
  if (!/^(?:need|take|require)$/.test(tokens[verb]?.lemma ?? '')) return false;
  const [next] = pairs.filter(({ claim }) => claim.from > verb);
  const inner = clauses.find((one) => one.kind === 'infinitive' && one.parent === clause)?.verb;
  const deed = pairs.find(({ claim }) => inner && claim.from <= inner.head && inner.head < claim.to);
  return next?.claim.time?.type === 'duration' && next.score >= SAID && deed !== undefined && deed.score >= SAID;
}

/** Words in quotation marks that settle by themselves what was said. */
const FEWEST_QUOTED = 2;

/** Whether a clause quotes words that the sentence has for the most part: they say more than the verb before them. */
function isQuoted(pairs: readonly Pair[], { clause }: Roles): boolean {
  const quoted = pairs.filter(({ claim }) => claim.quoted && clause.from <= claim.from && claim.to <= clause.to);
  const said = quoted.filter((pair) => pair.score >= SAID);
  return said.length >= FEWEST_QUOTED && said.length >= quoted.length / 2;
}
