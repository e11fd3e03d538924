import { COPULAR_VERBS } from '../../lexicon/empty-words';
import { TIE_ROLES } from '../../lexicon/roles';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Pair } from '../align/align-items';
import { isSamePlace, SAID, type Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import { isDeedNoun, relateWords } from '../meaning/relate-words';
import { clauseAt } from '../prepare/clause-at';
import { isOver } from '../prepare/is-over';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS, type Roles } from '../prepare/read-roles';
import { readStatus } from '../prepare/read-status';
import { ownersOf } from '../prepare/without-owners';
import { isSaidOfSame } from './find-described';
import { isFelt } from './is-felt';
import { isLeftOpen } from './is-left-open';
import { isTieOfOther } from './is-tie-of-other';

/** The word of a sentence that says the opposite of a claim’s word and turns the claim round; null when none does. Of several verbs it is the one that is done to the same: `imposed sanctions, banning them from flying` beside `lifted sanctions`. */
export function findOpposite(pair: Pair, sides: Sides): Item | null {
  const { claim, opposite } = pair;
  if (!opposite || isOpposed(pair, opposite, sides)) return opposite;
  if (claim.class !== 'verb' || opposite.class !== 'verb') return null;
  const others = sides.document.items.filter(
    (item) => item !== opposite && item.class === 'verb' && relateWords(claim.lemma, item.lemma, 'verb') === 'opposite',
  );
  return others.find((other) => isOpposed({ ...pair, opposite: other }, other, sides)) ?? null;
}

/** Whether a word of the sentence says the opposite of a claim’s word, of the same thing, and turns the claim round. */
const isOpposed = (pair: Pair, opposite: Item, sides: Sides): boolean =>
  !isSaidAsWell(opposite, sides) &&
  !isSaying(pair.claim, opposite, sides.document) &&
  !isDoubly(pair, sides) &&
  !isDoneToOther(pair.claim, opposite, sides) &&
  !isDoneByOther(pair.claim, opposite, sides) &&
  !isTieOfOther(pair.claim, opposite, sides) &&
  !isWonByBoth(pair.claim, opposite, sides) &&
  !isToldFromOtherSide(pair.claim, opposite, sides) &&
  !isBehindUs(pair.claim, opposite, sides) &&
  !isLeftOpen(pair.claim, opposite, sides) &&
  isSameKindOfPlace(pair.claim, opposite, sides);

/** `deleted it` beside `“…,” she added`: who says more takes nothing back. */
const isSaying = (claim: Item, { lemma, from }: Item, { clauses }: PreparedSentence): boolean =>
  SAYING_VERBS.has(lemma) && !SAYING_VERBS.has(claim.lemma) && clauseAt(clauses, from)?.kind === 'report';

/** `enlarged when it fell` beside `fell`: the sentence’s word is one of the claim’s own, and the opposite of no other. */
const isSaidAsWell = (opposite: Item, { pairs }: Sides): boolean =>
  pairs.some(({ claim, document }) => document === opposite && claim.lemma === opposite.lemma);

/** `will grant asylum` beside `had rejected the request`: what was refused may be granted yet. */
const isBehindUs = (claim: Item, opposite: Item, { claim: ours, document }: Sides): boolean =>
  claim.class === 'verb' &&
  readStatus(ours.tokens, ours.clauses, claim.from).prospect === 'will' &&
  isOver(document, opposite);

/** `told to stay` beside `warned not to leave`: the opposite, said not to be so, is the same. */
const isDoubly = ({ claim, opposite }: Pair, sides: Sides): boolean =>
  opposite !== null && isNegated(sides.claim, claim) !== isNegated(sides.document, opposite);

/** `Lind defeated Aske` beside `Lind won against Aske`: who defeats another wins, and who is defeated does not. */
const isWonByBoth = (claim: Item, opposite: Item, { claim: ours, document, same }: Sides): boolean =>
  [claim, opposite].every(({ lemma, class: kind }) => kind === 'verb' && /^(?:win|triumph|defeat|beat)$/.test(lemma)) &&
  doersOf(ours, claim).some((a) => doersOf(document, opposite).some((b) => same(a, b)));

const doersOf = ({ roles }: PreparedSentence, { from }: Item): readonly Item[] =>
  roles.flatMap(({ verb, agents }) => (verb === from ? agents.heads : []));

/** `ended the visit` beside `after the visit she went on with her efforts`: what the claim’s verb is done to is there, under no such verb. */
function isDoneToOther(claim: Item, opposite: Item, { claim: ours, document, pairs, same }: Sides): boolean {
  const thingsOf = (roles: readonly Roles[], at: number) =>
    roles
      .filter(({ verb }) => verb === at)
      .flatMap(({ patients }) => patients.heads.filter(({ kind }) => kind === 'word'));
  const mine = thingsOf(ours.roles, claim.from);
  const theirs = [...thingsOf(document.roles, opposite.from), ...undergoerOf(document, opposite.from)];
  const isMet = mine.some((a) => theirs.some((b) => same(a, b)));
  const isElsewhere = pairs.some(
    (pair) =>
      mine.includes(pair.claim) &&
      pair.document !== null &&
      pair.score >= SAID &&
      clauseAt(document.clauses, pair.document.from) !== clauseAt(document.clauses, opposite.from),
  );
  // `signed the bill` beside `the bill will repeal the rule`: what it is done to does the opposite to something else.
  const isDoer = document.roles.some(
    ({ verb, agents, patients }) =>
      verb === opposite.from && patients.heads.length > 0 && mine.some((a) => agents.heads.some((b) => same(a, b))),
  );
  return isDoer || (mine.length > 0 && theirs.length > 0 && !isMet && isElsewhere);
}

/** `the firm lost money` beside `sales rose, while the firm cut its costs`: who does it in the claim is told of in another clause. */
function isDoneByOther(claim: Item, opposite: Item, { claim: ours, document, pairs, same }: Sides): boolean {
  const theirs = [...doersOf(document, opposite), ...undergoerOf(document, opposite.from)];
  const mine = [...doersOf(ours, claim), ...undergoerOf(ours, claim.from)];
  if (!mine.length || !theirs.length || mine.some((a) => theirs.some((b) => same(a, b)))) return false;
  const own = clauseAt(document.clauses, opposite.from);
  return pairs.some(
    (pair) =>
      mine.includes(pair.claim) &&
      pair.document !== null &&
      pair.score >= SAID &&
      document.roles.some(
        ({ clause, agents }) => clause !== own && pair.document !== null && agents.heads.includes(pair.document),
      ),
  );
}

/** What does something by itself, to nothing else: `the danger has passed`. */
const undergoerOf = ({ roles }: PreparedSentence, at: number): Item[] =>
  roles
    .filter(({ verb, patients }) => verb === at && patients.heads.length === 0)
    .flatMap(({ agents }) => agents.heads.filter(({ kind }) => kind === 'word'));

/**
 * `Lind sold a brewery to Aske` beside `Aske bought it from Lind`: opposite words of two who do not do the same, or of one who
 * gets it on both sides, are one deed.
 */
function isToldFromOtherSide(claim: Item, opposite: Item, { claim: page, document, same }: Sides): boolean {
  const mine = page.roles.filter(({ verb }) => verb === claim.from);
  const theirs = document.roles.filter(({ verb }) => verb === opposite.from);
  const named = (roles: readonly Roles[], part: (typeof PARTS)[number]) =>
    roles.flatMap((one) => one[part].heads.filter(isNamed));
  const meet = (part: 'agents' | 'recipients') =>
    named(mine, part).some((a) => named(theirs, part).some((b) => same(a, b)));
  const hasBoth = named(mine, 'agents').length > 0 && named(theirs, 'agents').length > 0;
  // `Lind resigned` beside `voted to keep Aske`: a deed in which none of the claim has a part.
  const parties = (roles: readonly Roles[]) => PARTS.flatMap((part) => named(roles, part));
  const [ours, others] = [parties(mine), parties(theirs)];
  const isOthers = ours.length > 0 && others.length > 0 && !ours.some((a) => others.some((b) => same(a, b)));
  // `Lind survived` beside `Lind’s wife was killed`.
  const owners = theirs.flatMap(ownersOf);
  const isOfOther = ours.length > 0 && others.length === 0 && ours.every((a) => owners.some((b) => same(a, b)));
  return meet('recipients') || (hasBoth && !meet('agents')) || isOthers || isOfOther;
}

const isNamed = (item: Item): boolean => item.kind === 'figure' && (item.form !== 'pronoun' || item.figure !== null);

const isNegated = ({ tokens, clauses }: PreparedSentence, { from }: Item): boolean =>
  readStatus(tokens, clauses, from).negated;

/** Whether opposites are said of the same thing: as the deed of both, or beside the same words; a mother and a father may be two. */
const isSameKindOfPlace = (claim: Item, other: Item, sides: Sides): boolean =>
  isFelt(claim, other, sides) ||
  isBetweenSame(claim, other, sides) ||
  isSaidOfSame(claim, other, sides) ||
  isPredicateOfSame(claim, other, sides) ||
  (claim.class === other.class &&
    (TIE_ROLES.has(claim.lemma)
      ? isSamePart(claim, other, sides)
      : claim.class === 'verb' || claim.class === 'noun' || isSamePlace(claim, other, sides)));

/** `his mother sold it` beside `his father sold it`: in the same part of one deed. */
const isSamePart = (a: Item, b: Item, { claim, document }: Sides): boolean =>
  claim.roles.some((mine) =>
    document.roles.some(
      (theirs) =>
        isSameDeed(claim.tokens[mine.verb]?.lemma ?? '', document.tokens[theirs.verb]?.lemma ?? '') &&
        PARTS.some((part) => mine[part].heads.includes(a) && theirs[part].heads.includes(b)),
    ),
  );

/** `Chile and Peru fell out` beside `Chile and Peru, whose alliance held`: the noun tells of a deed between the same two. */
const isBetweenSame = (claim: Item, other: Item, { claim: ours, document, same }: Sides): boolean =>
  claim.class === 'verb' &&
  other.class === 'noun' &&
  isDeedNoun(other.lemma) &&
  ours.roles.some(
    ({ verb, agents: { heads } }) =>
      verb === claim.from &&
      heads.length > 1 &&
      heads.every((a) => a.kind === 'figure' && document.items.some((b) => b.from < other.from && same(a, b))),
  );

/** `welcomed the ruling` beside `was unhappy with the ruling`, `stayed open` beside `was shut`: of the same one, by a verb and an adjective. */
const isPredicateOfSame = (claim: Item, other: Item, { claim: ours, document, same }: Sides): boolean =>
  claim.class !== other.class &&
  [claim, other].every(({ class: kind }) => kind === 'verb' || kind === 'adjective') &&
  holdersOf(ours, claim).some((a) => holdersOf(document, other).some((b) => same(a, b)));

/** Of whom or what a verb or a predicative adjective tells: the subject. */
const holdersOf = ({ roles, tokens }: PreparedSentence, { class: kind, from }: Item): readonly Item[] =>
  roles.flatMap(({ verb, clause, agents, patients }) => {
    const isLink =
      kind === 'adjective' && COPULAR_VERBS.has(tokens[verb]?.lemma ?? '') && verb < from && from < clause.to;
    if (verb !== from && !isLink) return [];
    return isLink || !clause.verb?.passive ? agents.heads : patients.heads;
  });
