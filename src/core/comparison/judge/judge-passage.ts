import type { Slot } from '../../model';
import type { Answer } from './answer';
import type { Findings } from './hold-against';

/** Share of what the claim says of its subject that a passage must have to say the same: more than it lacks. */
const ENOUGH = 0.51;

/** What a subject's own words still say of the world: `five sailors` are not three, however the passage calls them. */
const COUNTED: ReadonlySet<Slot> = new Set(['number', 'ordinal', 'time']);

/**
 * Judges a claim by a passage of a sentence or two that was handed over with it. Such a passage is about the claim's
 * subject, whether it names it or says “it”, and was chosen to settle the claim: so the subject need not be found again,
 * and what the passage says instead of the claim counts against it; null when it says nothing of it. A document of several
 * paragraphs is never read so.
 */
export function judgePassage({
  anchors,
  roles,
  status,
  differences,
  predicate,
  pairs,
  about,
  missing,
}: Findings): Answer | null {
  if (!anchors) return null;
  if (roles.swap)
    return {
      verdict: 'conflicts',
      rule: 'roles-swapped',
      differences: [{ slot: 'role', claim: roles.swap.claim, document: roles.swap.document }],
    };
  const [difference] = differences.filter((one) => COUNTED.has(one.slot) || !about.includes(one.claim));
  const said = predicate >= ENOUGH && !difference && missing.every((item) => about.includes(item));
  if (status.turned) {
    if (!said) return { verdict: 'supported', rule: 'denied-and-otherwise' };
    return { verdict: 'conflicts', rule: 'stated-and-denied', differences: [{ slot: 'polarity', ...status.turned }] };
  }
  if (said) return status.open ? { verdict: 'related', rule: 'left-open' } : { verdict: 'supported', rule: 'all-said' };
  if (difference) return { verdict: 'conflicts', rule: `other-${difference.slot}`, differences: [difference] };
  const unsaid = pairs.filter((pair) => pair.score === 0).map(({ claim: { start, end } }) => ({ start, end }));
  return { verdict: 'conflicts', rule: 'passage-says-otherwise', at: unsaid };
}
