import { roleOf } from '../../figures/role-words';
import { TIE_ROLES } from '../../lexicon/roles';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import { type Answer, toOther } from './answer';
import type { Findings } from './hold-against';

/** Share of a claim that must be in a sentence for one lost negation to turn it round. */
const ENOUGH_TO_DENY = 0.6;
/** Words of a claim that may be left unsaid where two readings find the same thing otherwise; fewer where it is an opposite. */
const MOST_LEFT = 2;
const MOST_LEFT_OF_OPPOSITES = 1;

/**
 * A conflict in which each of two readings finds one thing otherwise, by itself: the rules for parts and places, and the claim
 * followed word by word. Together they need less of the claim than either does alone, see docs/decisions/0084. Null for any other.
 */
export function findAgreed(found: Findings): Answer | null {
  if (!isStated(found)) return null;
  const [one, ...more] = found.differences;
  const [other, ...others] = found.followed?.differences ?? [];
  if (!one || !other || more.length || others.length || one.claim !== other.claim) return null;
  const most = one.slot === 'polarity' ? MOST_LEFT_OF_OPPOSITES : MOST_LEFT;
  // `Lind’s son` beside `Lind`: what another did does not speak of what the claim’s own did.
  const isOfOther = found.pairs.some(
    ({ claim, score }) => score < SAID && claim !== one.claim && isParty(claim) && found.about.includes(claim),
  );
  const isNear = found.missing.length <= 1 && (found.followed?.missing.length ?? 0) <= most;
  return isNear && !isOfOther ? toOther(one) : null;
}

/** Someone by name, or by what he does or is to another. */
const isParty = ({ kind, class: word, lemma }: Item): boolean =>
  kind === 'figure' || (word === 'noun' && (TIE_ROLES.has(lemma) || roleOf(lemma) !== null));

/** A conflict by the one word of negation that only one side has, where all that both share stands together. */
export function findDenied(found: Findings): Answer | null {
  const { lost, differences, turned, deed, together, cover } = found;
  if (!lost || differences.length || turned || !deed || cover < ENOUGH_TO_DENY || !isStated(found) || !together)
    return null;
  const { claim, document } = lost;
  return { verdict: 'conflicts', rule: 'stated-and-denied', differences: [{ slot: 'polarity', claim, document }] };
}

/** Whether both sides tell of a deed as done, by the same ones as far as they are named. */
const isStated = ({ settled, status, roles }: Findings): boolean =>
  settled && !status.open && !status.ahead && !status.over && roles.fits;
