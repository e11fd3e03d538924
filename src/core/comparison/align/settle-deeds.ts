import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS, type Roles } from '../prepare/read-roles';
import type { Pair } from './align-items';
import { SAID } from './find-position';

/** From here on two verbs tell of one deed: a synonym, or the same from the other side (`gave`, `received`). */
const SAME_DEED = 0.9;

/** A party weighs more than all circumstances that one clause has. */
const PARTY = 100;

type Same = (claim: Item, document: Item) => boolean;

/**
 * Of verbs that say a claim's, takes the one whose clause has most of what the claim's has: `Lind gave Aske a
 * dog in 2018` of `Berg received a dog of the breed that Lind presented to Aske in 2018`.
 *
 * @param match 0..1, how well an item of the sentence says one of the claim
 */
export function settleDeeds(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  document: PreparedSentence,
  match: (claim: Item, document: Item) => number,
): readonly Pair[] {
  const same: Same = (a, b) => match(a, b) >= SAID;
  const taken = new Set(pairs.flatMap(({ document: item }) => item ?? []));
  return pairs.map((pair) => {
    const said = pair.document;
    if (pair.claim.class !== 'verb' || said?.class !== 'verb') return pair;
    const others = document.items.filter(
      (item) => item.class === 'verb' && !taken.has(item) && match(pair.claim, item) >= SAME_DEED,
    );
    if (!others.length) return pair;
    const mine = rolesAt(claim, pair.claim);
    const meets = (verb: Item) => weighMet(mine, rolesAt(document, verb), same);
    // Of two that meet as much, the one found first.
    const best = others.reduce((first, item) => (meets(item) > meets(first) ? item : first), said);
    return best === said ? pair : { ...pair, document: best };
  });
}

const rolesAt = ({ roles }: PreparedSentence, { from, to }: Item): Roles[] =>
  roles.filter(({ verb }) => from <= verb && verb < to);

/** How much of a deed another has too: named parties in the same part before all, then what else is told of it. */
function weighMet(mine: readonly Roles[], theirs: readonly Roles[], same: Same): number {
  const parts = theirs.flatMap((one) => PARTS.flatMap((part) => one[part].heads));
  const isAmong = (item: Item, others: readonly Item[]) => others.some((other) => same(item, other));
  const weigh = (ours: readonly Item[], others: readonly Item[]): number => {
    const met = ours.filter((item) => isAmong(item, others)).length;
    // Who has another part in it there is no stranger to it: `Lind beat Aske` beside `Aske beat Lind`.
    const isOther = !met && ours.some(isNamed) && others.some(isNamed) && !ours.some((item) => isAmong(item, parts));
    return isOther ? -1 : met;
  };
  const listOf = (roles: readonly Roles[], of: (one: Roles) => readonly Item[]) => roles.flatMap(of);
  const inPart = (part: (typeof PARTS)[number]) => {
    // `robbed a shop with a knife stolen from a bar`: what a participle hangs on is left open between several.
    const heads = (one: Roles) => (one[part].heads.length ? one[part].heads : one[part].all);
    return weigh(listOf(mine, heads), listOf(theirs, heads));
  };
  const around = (one: Roles) => one.around;
  const parties = PARTS.reduce((sum, part) => sum + inPart(part), 0);
  return parties * PARTY + Math.max(0, weigh(listOf(mine, around), listOf(theirs, around)));
}

const isNamed = ({ kind }: Item): boolean => kind === 'figure';
