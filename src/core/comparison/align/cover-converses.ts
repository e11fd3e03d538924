import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';
import type { Pair } from './align-items';

/**
 * Verbs that tell of one deed from its two sides. Source: the relational opposites (converses) of Lyons, Semantics (1977),
 * § 9.1, among verbs of exchange (Levin 1993, classes 13.1, 13.5).
 */
const CONVERSES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(['buy', 'purchase', 'acquire']), new Set(['sell'])],
  [new Set(['lend']), new Set(['borrow'])],
];

const SCORE = 0.9;

const areConverses = (a: string, b: string): boolean =>
  CONVERSES.some(([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));

/**
 * `Aske bought it from Lind` beside `Lind sold it to Aske`: opposite words for one deed, where the same one gives or the
 * same one gets on both sides.
 */
export function coverConverses(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  document: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): Pair[] {
  const meet = (mine: Roles, theirs: Roles, part: 'agents' | 'recipients'): boolean =>
    mine[part].heads.some((a) => theirs[part].heads.some((b) => same(a, b)));
  const isAt = (item: Item | null) => (one: Roles) => item !== null && item.from <= one.verb && one.verb < item.to;
  return pairs.map((pair) => {
    const { claim: item, opposite } = pair;
    if (!opposite || !areConverses(item.lemma, opposite.lemma)) return pair;
    const mine = claim.roles.find(isAt(item));
    const theirs = document.roles.find(isAt(opposite));
    if (!mine || !theirs || !(meet(mine, theirs, 'agents') || meet(mine, theirs, 'recipients'))) return pair;
    return { claim: item, document: opposite, score: SCORE, opposite: null };
  });
}
