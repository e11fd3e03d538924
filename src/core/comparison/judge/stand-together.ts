import { COPULAR_VERBS } from '../../lexicon/empty-words';
import { TIE_ROLES } from '../../lexicon/roles';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Clause } from '../../text/clause';
import type { Pair, SaidPair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { saidOf } from '../align/said-of';
import { findMoved } from '../differ/find-exchanged';
import { isRankOpen } from '../differ/find-rank';
import { isComparedOtherwise } from '../differ/find-turned-comparison';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import { nameBehind } from '../prepare/hosts-of';
import { isOwner } from '../prepare/is-own-thing';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readOrder } from '../prepare/read-order';
import { isAcrossStop } from './is-across-stop';
import { isAgainstWhat } from './is-against';
import { isAtOthersTime } from './is-at-others-time';
import { isByDoer } from './is-by-doer';
import { isCountedOfOther } from './is-counted-of-other';
import { isDeedOfOther } from './is-deed-of-other';
import { isDescribedApart } from './is-described-apart';
import { isDescribedElsewhere } from './is-described-elsewhere';
import { isDoneInside } from './is-done-inside';
import { isDoneTo } from './is-done-to';
import { isForOtherCause } from './is-for-other-cause';
import { isInOtherOffice } from './is-in-other-office';
import { isMisdated } from './is-misdated';
import { isNamedOtherwise } from './is-named-otherwise';
import { isNotOfAll } from './is-not-of-all';
import { isNotReached } from './is-not-reached';
import { isNotWhere } from './is-not-where';
import { isNumberedOtherwise } from './is-numbered-otherwise';
import { isOfNewThing } from './is-of-new-thing';
import { isOfOtherDeed } from './is-of-other-deed';
import { isOnOtherSide } from './is-on-other-side';
import { isOnlyDescribing } from './is-only-describing';
import { isOnlyNational } from './is-only-national';
import { isOrderOpen } from './is-order-open';
import { isOtherStanding } from './is-other-standing';
import { isOtherSuccessor } from './is-other-successor';
import { isOthersAccount } from './is-others-account';
import { isOthersDeed } from './is-others-deed';
import { isOthersTitle } from './is-others-title';
import { isOwnedByOther } from './is-owned-by-other';
import { isPlacedElsewhere } from './is-placed-elsewhere';
import { isSaidByOther } from './is-said-by-other';
import { isSaidOfOther } from './is-said-of-other';
import { isStateOfOther } from './is-state-of-other';
import { isTellersDeed } from './is-tellers-deed';
import { isToldByKind } from './is-told-by-kind';
import { linkOf } from './link-of';

/**
 * Whether the words that a claim shares with a sentence stand together there as they do in the claim: the same is said of
 * the subject, each number and place belongs to the same deed, each nationality to the same noun.
 */
export const standTogether = ({ claim, document, pairs, same }: Sides): boolean => {
  const said = saidOf(pairs);
  return (
    isPredicateSaid(claim, pairs) &&
    !isOrderOpen(claim, document, pairs) &&
    !isComparedOtherwise(claim, document, said) &&
    !isOtherStanding(claim, document, said) &&
    !said.some((pair) => isRankOpen(pair.claim, pair.document, claim, document)) &&
    isOfSameSubject({ claim, document, same }, said) &&
    !isScattered({ claim, document, same }, said) &&
    !isPlacedElsewhere(claim, document, said) &&
    !isNotWhere(document, said) &&
    !isNamedOtherwise({ claim, document, same }, said) &&
    !isTellersDeed(claim, document, said) &&
    !isSaidByOther(claim, document, said) &&
    !isNotReached(claim, document, said) &&
    !isOtherSuccessor(claim, document, said) &&
    !isOnlyNational(document, said) &&
    !isNumberedOtherwise(claim, document, said) &&
    !isAgainstWhat(claim, document, said) &&
    !isOfOtherDeed({ claim, document, same }, said) &&
    !isOthersAccount(claim, document, said) &&
    !isOfNewThing({ claim, document, same }, said) &&
    !isDoneInside({ claim, document, same }, said) &&
    !isForOtherCause(claim, document, said) &&
    !isNotOfAll(claim, document, said) &&
    !isByDoer(document, said) &&
    !isMisdated(claim, document, said) &&
    !isAcrossStop(document, said) &&
    !isDoneTo(claim, document, said) &&
    !isOnOtherSide(claim, document, said) &&
    !isCountedOfOther(claim, document, said) &&
    !isAtOthersTime(document, said) &&
    !isInOtherOrder(claim, document, said) &&
    !isNationalityMoved(claim, document, said) &&
    !isOthersTitle({ claim, document, same }, said) &&
    !isInOtherOffice({ claim, document, same }, said) &&
    !isDeedOfOther({ claim, document, same }, said) &&
    !isOwnedByOther({ claim, document, same }, said) &&
    !isStateOfOther({ claim, document, same }, said) &&
    !isSaidOfOther({ claim, document, same }, said) &&
    !findMoved({ claim, document, pairs, same }).length &&
    !isDescribedApart({ claim, document, same }, said) &&
    !isOthersDeed({ claim, document, same }, said) &&
    !isOnlyDescribing({ claim, document }, said) &&
    !isDescribedElsewhere({ claim, document, same }, said)
  );
};

/** An adjective that is all a clause of the claim says of its subject (`visits are rare`, `said that visits are rare`) has to be said. */
function isPredicateSaid({ clauses, tokens }: PreparedSentence, pairs: readonly Pair[]): boolean {
  return clauses.every((clause) => {
    const verb = clause.kind === 'relative' ? undefined : verbsOf(clause).at(-1);
    if (!verb || verb.passive || !COPULAR_VERBS.has(verb.lemma)) return true;
    const first = pairs.find((pair) => pair.claim.from >= verb.to && pair.claim.to <= clause.to);
    if (first?.claim.class !== 'adjective' || tokens[first.claim.to]?.class === 'noun') return true;
    return first.score >= SAID || first.opposite !== null;
  });
}

/** A figure that owns nothing, or someone by what they are to another: `Lind’s mother`. */
const isSomeone = (item: Item, { tokens }: PreparedSentence): boolean =>
  (item.kind === 'figure' && !item.owner) || (item.class === 'noun' && TIE_ROLES.has(tokens[item.from]?.lemma ?? ''));

/**
 * `Lind remains in custody` beside `Lind was released, while the other eight remain in custody`: where a clause says it of a
 * subject of its own, the claim's has to be in that clause.
 */
function isOfSameSubject({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  const subject = main?.subject;
  if (!verb || !subject) return true;
  const mine = said.find((pair) => isSomeone(pair.claim, claim) && holdsItem(subject, pair.claim));
  const deed = said.find((pair) => pair.claim.kind === 'word' && pair.claim.to > verb.from);
  if (!mine || !deed || SAYING_VERBS.has(verb.lemma)) return true;
  if (!linkOf(claim) && deed.claim.from > verb.head) return true;
  const clause = clauseAt(document.clauses, deed.document.from);
  const own = clause?.subject;
  if (!clause?.verb || !own || !isToldOf(clause, mine.claim)) return true;
  // `the ministry banned it` beside `it was banned by the ministry`: the subject of the one is the doer of the other.
  if (verb.passive !== (verbsOf(clause).at(-1)?.passive ?? false)) return true;
  if (
    holdsItem(clause, mine.document) ||
    document.tokens.slice(own.from, own.to).some((token) => token.class === 'pronoun')
  )
    return true;
  const name = nameBehind(clause, own);
  if (name && holdsItem(name, mine.document)) return true;
  if (isToldByKind(own, mine.document, document)) return true;
  // `her deputy` is not her.
  return document.items.some((item) => holdsItem(own, item) && !isOwner(item) && same(mine.claim, item));
}

/** Whether a clause tells of a subject of its own; a participle does beside kin, of whom there are several: `her father, Omar, killed himself`. */
const isToldOf = ({ kind }: Clause, { kind: mine }: Item): boolean =>
  /^(?:main|coordinate|subordinate)$/.test(kind) || (kind === 'participle' && mine === 'word');

/**
 * `Sales in Chad grew 4 percent` beside `sales grew in Mali but fell 4 percent in Chad`: what belongs to the deed stands
 * behind the verb of another clause on the same level, of which the claim says nothing. A time also inside it.
 */
function isScattered({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  if (!verb || claim.clauses.filter((clause) => clause.verb).length > 1) return false;
  const deed = said.find(({ claim: item }) => item.from <= verb.head && verb.head < item.to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!deed || !home?.verb) return false;
  return said.some(({ claim: item, document: other }) => {
    if (item.kind === 'word' || item.demonym || item.form === 'pronoun') return false;
    const clause = clauseAt(document.clauses, other.from);
    const away = clause?.verb;
    if (!clause || !away || clause === home || other.from < away.head) return false;
    if (!areSideBySide(clause, home) && !(item.time && isRelativeIn(clause, home))) return false;
    if (document.items.some((one) => holdsItem(home, one) && same(item, one))) return false;
    return !said.some((pair) => pair.document.from <= away.head && away.head < pair.document.to);
  });
}

/** `got a dog of the breed that Lind gave Aske in 2018`: a time behind the verb of a relative clause says when that was. */
const isRelativeIn = ({ kind, parent }: Clause, home: Clause): boolean =>
  kind === 'relative' && (parent === home || parent === home.parent);

const areSideBySide = (a: Clause, b: Clause): boolean =>
  (a.kind === 'coordinate' && (a.parent === b || a.parent === b.parent)) || (b.kind === 'coordinate' && b.parent === a);

/** `Lind came before Aske` beside `Aske came before Lind did`: what the claim has first comes later there. */
function isInOtherOrder(claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const [mine, theirs] = [readOrder(claim), readOrder(document)];
  if (!mine || !theirs) return false;
  const things = said.filter((pair) => pair.claim.class !== 'verb');
  const first = things.filter((pair) => pair.claim.to <= mine.at);
  const second = things.filter((pair) => pair.claim.from > mine.at);
  if (!first.length || !second.length) return false;
  const isLate = ({ document: item }: SaidPair) => item.from > theirs.at;
  const isSame = mine.isEarlierFirst === theirs.isEarlierFirst;
  return isSame ? first.some(isLate) && !second.some(isLate) : second.every(isLate) && !first.some(isLate);
}

/** `the Ghanaian navy` beside `the Togolese navy`, with Ghana elsewhere in the sentence; also what the holder itself is of. */
function isNationalityMoved(claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const subject = linkOf(claim)?.subject;
  const holder = said.find(
    ({ claim: item }) => subject && (item.kind === 'figure' || item.class === 'name') && holdsItem(subject, item),
  );
  return said.some(({ claim: noun, document: other }) => {
    if (noun.class !== 'noun') return false;
    const mine = countriesOf(claim, noun);
    const theirs = [other, ...(holder && other !== holder.document ? [holder.document] : [])].flatMap((item) =>
      countriesOf(document, item),
    );
    return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
  });
}

/** The countries that a noun is given: `Chilean foreign minister`, `Chile’s minister`, `minister of Chile`. */
const countriesOf = ({ items, tokens }: PreparedSentence, noun: Item): string[] =>
  items.flatMap((item) => {
    const between = tokens.slice(item.to, noun.from);
    const isBefore =
      item.to <= noun.from && between.every(({ class: kind }) => /^(?:adjective|noun|name|particle)$/.test(kind));
    const isOwned = item.demonym || between[0]?.lemma === '’s';
    const isBehind = item.from === noun.to + 1 && tokens[noun.to]?.lemma === 'of';
    return item.country && ((isBefore && isOwned) || isBehind) ? [item.country] : [];
  });
