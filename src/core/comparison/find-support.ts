import { roleOf } from '../figures/role-words';
import type { Pair } from './align-items';
import type { Answer } from './answer';
import { CALLED_BY_NOUN } from './cover-names';
import { SAID } from './find-position';
import type { Findings } from './hold-against';
import { isOneEvent } from './is-one-event';
import { isLight, isRelative } from './weigh-item';

/** Share of a claim that must be in the sentence for it to say the same. */
const ENOUGH_TO_SUPPORT = 0.84;
/** A noun of the claim counts as unsaid below this score. */
const HALF_SAID = 0.4;

/** The answer that a sentence says the same; null when it does not, or not for certain. */
export function findSupport(found: Findings): Answer | null {
  const { differences, cover, missing, pairs } = found;
  if (missing.length || differences.length || cover < ENOUGH_TO_SUPPORT || found.office || !isOneEvent(found))
    return null;
  if (
    pairs.some(
      (pair) =>
        (isUnsaid(pair) && !(pair.claim.class === 'noun' && leadsToNoun(pair, pairs))) ||
        isNamedLoosely(pair) ||
        isContrary(pair),
    )
  )
    return null;
  const { status, roles } = found;
  // What will be at another time is not what the sentence tells of.
  if (status.over || (status.ahead && pairs.some(({ claim, score }) => claim.time && score < SAID))) return null;
  if (status.open || status.purpose || status.turned || !roles.fits || !roles.agrees || !found.deed) return null;
  if (found.turned || found.borrowed || !found.together) return null;
  return { verdict: 'supported', rule: 'all-said' };
}

/** A thing, or what someone is, how it is or for how long, of which the sentence says nothing: `at a palace`, `the mayor`, `uneasy`, `for years`. */
const isUnsaid = ({ claim, score }: Pair): boolean => {
  if (score >= (roleOf(claim.lemma) ? SAID : HALF_SAID) || isLight(claim)) return false;
  if (claim.kind === 'time') return claim.time?.type === 'duration';
  if (claim.kind !== 'word') return false;
  if (claim.class === 'noun') return true;
  return claim.class === 'adjective' ? !isRelative(claim) : claim.class === 'adverb' && /ly$/.test(claim.lemma);
};

/** `inferior` beside `superior`. */
const isContrary = ({ claim, score, opposite }: Pair): boolean =>
  (claim.class === 'adjective' || claim.class === 'verb') && opposite !== null && score < SAID;

/** `Oslo University` of which the sentence has only a university: it may be another. */
const isNamedLoosely = ({ claim, document, score }: Pair): boolean =>
  claim.kind === 'figure' && document?.kind === 'word' && score < CALLED_BY_NOUN;

/** `news` in `the news agency Ofra`: a noun right before another only says which. */
const leadsToNoun = ({ claim }: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some((other) => other.claim.from === claim.to && other.claim.kind === 'word' && other.claim.class === 'noun');
