import { EXCLUDING_VERBS } from '../../lexicon/negations';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { CALLING } from '../cover/cover-judged';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';
import { hasNothing } from '../prepare/read-status';

/** The verb that says what the claim is about: of what it says was not done (`ended without being signed`), of the main clause, or of what is reported when that only says who reports. */
export function hasDeed(
  { clauses, tokens, roles }: PreparedSentence,
  document: PreparedSentence,
  pairs: readonly Pair[],
  differing: readonly Item[],
): boolean {
  const deeds = clauses
    .filter((clause) => clause.verb && clause.kind !== 'relative')
    .map((clause) => verbsOf(clause).at(-1));
  const without = tokens.findIndex(({ lemma }) => lemma === 'without');
  const undone = without >= 0 ? clauses.find(({ verb }) => verb && verb.from > without)?.verb : null;
  const deed = undone ?? deeds.find((verb) => verb && !SAYING_VERBS.has(verb.lemma)) ?? deeds[0];
  if (deed && EXCLUDING_VERBS.has(tokens[deed.head]?.lemma ?? '')) return hasObject(deed.head, roles, pairs);
  // `called it “a lost year”` is a way to say so.
  if (deed && CALLING.has(deed.lemma) && differing.some(({ quoted }) => quoted)) return true;
  const pair = deed && pairs.find(({ claim }) => claim.from <= deed.head && deed.head < claim.to);
  // What did not happen is not said by the words around it alone.
  const isUndone =
    deed && (deed.negated || clauses.some((one) => verbsOf(one).includes(deed) && hasNothing(tokens, one)));
  if (isUndone && pair && !pair.document) return false;
  if (deed?.passive && pair && isDoerNoun(pair)) return false;
  if (pair && isBeforeNoun(pair, document)) return false;
  return !pair || pair.score >= SAID || pair.opposite !== null || differing.includes(pair.claim);
}

/** `drove a bus` beside `a four-wheel drive vehicle`: a noun before another only says which; who is in the driving seat drives. */
function isBeforeNoun({ document }: Pair, { tokens }: PreparedSentence): boolean {
  if (document?.class !== 'noun' || /ing$/.test(document.lemma)) return false;
  // `the riders swap places`: behind a plural it is a verb, whatever it was read as.
  return tokens[document.to]?.class === 'noun' && tokens[document.from - 1]?.plural !== true;
}

/** `was played` beside `the player`: who does something does not have it done. */
const isDoerNoun = ({ claim, document }: Pair): boolean =>
  document !== null &&
  document.class !== 'verb' &&
  /[eo]r$/.test(document.lemma) &&
  document.lemma.startsWith(claim.lemma.replace(/e$/, ''));

/** Whether the sentence has what a verb of the claim is done to. */
const hasObject = (at: number, roles: readonly Roles[], pairs: readonly Pair[]): boolean =>
  roles.some(({ verb, patients }) =>
    pairs.some((pair) => verb === at && patients.heads.includes(pair.claim) && pair.score >= SAID),
  );
