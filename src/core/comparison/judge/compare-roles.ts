import { CALLING_VERBS, LINKING_VERBS } from '../../lexicon/empty-words';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import { SUPPORT_VERBS } from '../../lexicon/support-verbs';
import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { isEndOfName } from '../align/find-spelled';
import { findCrossed } from '../differ/find-crossed';
import { findSwap, isPronoun, type Swap } from '../differ/find-swap';
import { isBesideHost } from '../differ/is-beside-host';
import { isSameDeed } from '../meaning/is-same-deed';
import { toReadings } from '../meaning/read-phrases';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import { pointsAtPlace } from '../prepare/points-at-place';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS, type Roles } from '../prepare/read-roles';
import { withoutOwners } from '../prepare/without-owners';
import { isAmong, isExchanged, isTurned, meets, meetsFully, type Same } from './do-parties-meet';
import { isNewBeside } from './is-new-beside';
import { isSameOrder } from './is-same-order';
import { isOfState, isState } from './is-state';

/** How who-does-what of a claim stands to a sentence. */
export interface RoleFit {
  /** Whether some deed of the claim is a deed of the sentence too. */
  readonly shared: boolean;
  /** False when a shared deed has another doer, receiver or named object in the sentence than in the claim. */
  readonly fits: boolean;
  /** False when its doer or object is another thing too, named or not, or nothing shows that they are the same. */
  readonly agrees: boolean;
  /** Whether another is named or called as who does it, where both say who does, or who does it gets it in the sentence. */
  readonly other: boolean;
  /** In how many parts, of the deed that agrees best, both name the same. */
  readonly met: number;
  /** The same two parties with their parts exchanged. */
  readonly swap: Swap | null;
}

/** Deeds that two do together, so that it is the same whoever is named first. Source: Levin (1993), classes 36.1–36.4. */
export const MUTUAL = new Set(
  'meet talk marry exchange discuss agree clash fight tie face trade negotiate debate share join'.split(' '),
);

/** Compares the doers, objects and receivers of the deeds that claim and sentence share; what is known to differ is left out. */
export function compareRoles({ claim, document, pairs, same: alone }: Sides, differing: readonly Item[]): RoleFit {
  const same: Same = (a, b) =>
    alone(a, b) ||
    pointsAtPlace(a, b, document, alone) ||
    ((a.kind === 'word' || b.kind === 'word' || isOffice(a, b) || isEndOfName(a, b)) &&
      pairs.some((pair) => pair.claim === a && pair.document === b && pair.score >= SAID));
  const isMeant = (pair: Pair) => !pair.document?.demonym || isOfState(pair.document, document);
  const again: Same = (a, b) =>
    same(a, b) ||
    (isItsKind(a, b) &&
      !isNewBeside(a, b, document) &&
      pairs.some((pair) => pair.claim === a && isMeant(pair) && pair.score >= SAID)) ||
    (isState(b) && document.items.some((item) => item.to === b.from && item.demonym && alone(a, item)));
  const fit = { shared: false, fits: true, agrees: true, other: false, met: 0 };
  let swap: Swap | null = null;
  for (const told of claim.roles) {
    const mine = withoutOwners(told);
    const lemma = claim.tokens[mine.verb]?.lemma ?? '';
    const alike = deedsLike(mine, { claim, document, pairs }).map(withoutOwners);
    if (!isDeed(claim, mine) || !alike.length || isCarrying(mine, lemma, pairs)) continue;
    fit.shared = true;
    const isMet = (one: Roles) =>
      PARTS.filter((part) => mine[part].heads.some((a) => isAmong(a, one[part].heads, same)));
    fit.met = Math.max(fit.met, ...alike.map((one) => isMet(one).length));
    if (MUTUAL.has(lemma)) continue;
    const fits = (one: Roles) =>
      !isTurned(mine, one, same) &&
      !isExchanged(mine, one, same) &&
      PARTS.every((part) => meets(mine[part], one[part], same, differing));
    const paired = alike.filter((one) => arePaired(mine, one, pairs));
    const settled = orAll(paired, alike);
    if (!settled.some(fits)) {
      fit.fits = false;
      swap ??= findSwap(mine, settled, { claim, document, pairs, same });
    }
    swap ??= findCrossed(mine, settled, { claim, document, pairs, same });
    if (paired.length && !paired.some(fits)) fit.agrees = false;
    if (paired.length && paired.every((one) => isTurned(mine, one, same))) fit.other = true;
    if (isDoneByOther(mine, alike, again) || isDoneByOther(mine, rolesOfThing(mine, document, pairs), again))
      fit.other = true;
    const parts = PARTS.filter((part) => part !== 'agents' || !isLoose(mine));
    if (isOnlyReceiving(mine, alike, same)) fit.agrees = false;
    // Whose partners did it, their own words say: `Lind’s partners left` beside `Lind left, and his partners stayed`.
    const aroundOf = (one: Roles) => (mine === told ? one.around : []);
    if (!alike.some((one) => parts.every((part) => meetsFully(mine[part], one[part], aroundOf(one), again, differing))))
      fit.agrees = false;
  }
  const isOrdered = fit.shared || !claim.roles.some((one) => isDeed(claim, one)) || isSameOrder(pairs, claim);
  return {
    ...fit,
    fits: fit.fits && !isBesideHost({ claim, document, pairs, same: alone }),
    agrees: fit.agrees && isHeldBySame(claim, document, same) && isOrdered,
    swap,
  };
}

/** The deeds of a sentence that may be one of the claim: those of the same verb or, where there is none or it stands in its place, of its opposite. */
function deedsLike({ verb }: Roles, { claim, document, pairs }: Omit<Sides, 'same'>): readonly Roles[] {
  const lemma = claim.tokens[verb]?.lemma ?? '';
  const lemmaOf = (one: Roles) => document.tokens[one.verb]?.lemma ?? '';
  const deeds = document.roles.filter((one) => isSameDeed(lemma, lemmaOf(one)));
  const isOpposite = (one: Roles) => relateWords(lemma, lemmaOf(one)) === 'opposite';
  // `cut the price and raised the tax`: where the deed itself is told, its opposite is another.
  const own = deeds.filter((one) => !isOpposite(one));
  // `sales fell` beside `sales rose, while the firm cut its debt`: unless its opposite stands in its place.
  const isTurned = pairs.some(({ claim: one, score, opposite }) => score < SAID && one.from === verb && opposite);
  return orAll(isTurned ? deeds.filter(isOpposite) : [], orAll(own, deeds));
}

/** Those that the pairs settle on; all where they settle on none. */
const orAll = (some: readonly Roles[], all: readonly Roles[]): readonly Roles[] => (some.length ? some : all);

/** Whether each of several deeds says who does it, and it is another than in the claim. */
const isDoneByOther = (mine: Roles, deeds: readonly Roles[], same: Same): boolean =>
  mine.agents.heads.length > 0 &&
  deeds.length > 0 &&
  deeds.every(
    ({ agents }) =>
      agents.heads.length > 0 &&
      !agents.heads.some(isPronoun) &&
      !mine.agents.heads.some((a) => isAmong(a, agents.all, same)),
  );

/** The deeds of a sentence that are done to what the claim has one done to. */
const rolesOfThing = ({ patients }: Roles, { roles }: PreparedSentence, pairs: readonly Pair[]): Roles[] => {
  const things = pairs.flatMap(({ claim, document, score }) =>
    document && score >= SAID && patients.heads.includes(claim) ? [document] : [],
  );
  return roles.filter((one) => [...one.patients.heads, ...one.recipients.heads].some((item) => things.includes(item)));
};

/** Whether a deed of the sentence is the one that says the claim's best, see `settleDeeds`. */
const arePaired = (mine: Roles, one: Roles, pairs: readonly Pair[]): boolean =>
  pairs.some(({ claim, document }) => document && holds(claim, mine.verb) && holds(document, one.verb));

const holds = ({ from, to }: Item, at: number): boolean => from <= at && at < to;

/** `talks were held` beside `the talks`: a verb that only carries its noun is no other verb of the sentence. */
const isCarrying = ({ verb }: Roles, lemma: string, pairs: readonly Pair[]): boolean =>
  SUPPORT_VERBS.has(lemma) &&
  pairs.some(
    ({ claim, document, score }) =>
      claim.from <= verb && verb < claim.to && score >= SAID && document !== null && document.class !== 'verb',
  );

/** Whether one whom the claim has do it has it done to him in the sentence, and does it nowhere there. */
const isOnlyReceiving = (mine: Roles, alike: readonly Roles[], same: Same): boolean =>
  alike.some((one) => isTurned(mine, one, same)) &&
  !alike.some((one) => mine.agents.heads.some((a) => isAmong(a, one.agents.heads, same)));

/** A country beside whoever leads it. */
const isOffice = (a: Item, b: Item): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && (a.country === null) !== (b.country === null);

/** A participle behind a thing (`give help using its means`) leaves open who does it. */
const isLoose = ({ clause, agents }: Roles): boolean =>
  clause.kind === 'participle' && agents.heads.every((item) => item.kind !== 'figure');

/** A verb that only links says nothing of who does what. */
const isDeed = ({ tokens }: PreparedSentence, { verb }: Roles): boolean => {
  const lemma = tokens[verb]?.lemma ?? '';
  return !LINKING_VERBS.has(lemma) && !CALLING_VERBS.has(lemma);
};

/** Whether a common noun is what a country or company is called again by: `ordered them to leave the country`. */
const isItsKind = ({ country, demonym, figure }: Item, { kind, lemma }: Item): boolean => {
  const type = country && !demonym ? 'place' : figure?.type === 'organization' ? 'organization' : null;
  return kind === 'word' && type !== null && toReadings(lemma).some((noun) => GENERIC_NOUNS[type]?.has(noun));
};

/** Whether what the claim says someone had (`had the first turn`) is not what the sentence says another did. */
function isHeldBySame(claim: PreparedSentence, document: PreparedSentence, same: Same): boolean {
  const had = claim.roles.filter(({ verb }) => claim.tokens[verb]?.lemma === 'have');
  return had.every((mine) => {
    const theirs = document.roles.filter(({ patients }) =>
      patients.heads.some((b) => mine.patients.heads.some((a) => same(a, b))),
    );
    return theirs.length === 0 || theirs.some((one) => meets(mine.agents, one.agents, same, []));
  });
}
