import { DENIALS, LETTING_VERBS, NEGATIVE_IMPLICATIVES } from '../../lexicon/negations';
import { ACCUSING_VERBS, PROSPECT_VERBS, RAISING_VERBS, UNSURE_VERBS } from '../../lexicon/prospects';
import type { Token } from '../../model';
import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import { isChance, isComing } from '../meaning/read-words-before';
import { verbsOf } from './clause-at';
import { isAchieved } from './is-achieved';
import { type Prospect, readModal } from './read-modal';

/** Prepositions before a deed in -ing that did not come about: `left without meeting her`. Source: Quirk et al., §§ 9.49 and 15.34. */
const WITHOUT = /^(?:without|instead of)$/;

/** `was barred by law from running`: verbs of which the deed behind `from` is forbidden. Source: Levin (1993), class 67. */
const FORBIDDING = /^(?:ban|bar|block|discourage|disqualify|dissuade|exclude|forbid|prohibit|restrain|suspend)$/;

/** Whether what did not come about beside a deed did not; `would not leave without paying` leaves it open, and so does what is forbidden. */
function readWithout(
  { marker }: Clause,
  parent: Clause,
  tokens: readonly Token[],
): { turns: number; prospect: Prospect | null } | null {
  if (marker === 'from' && FORBIDDING.test(verbsOf(parent).at(-1)?.lemma ?? '')) return { turns: 1, prospect: 'may' };
  if (!WITHOUT.test(marker)) return null;
  const isOpen = verbsOf(parent).some(({ negated, lemma }) => negated || NEGATIVE_IMPLICATIVES.has(lemma));
  return isOpen ? { turns: 0, prospect: 'may' } : { turns: 1, prospect: openedBy(tokens, parent) };
}

/** What the word before an infinitive leaves open: `is due to win it`, `has a chance to win it`, `how to win it`. */
function openedBefore({ kind, from }: Clause, tokens: readonly Token[]): Prospect | null {
  if (kind !== 'infinitive') return null;
  const before = tokens[from - 1];
  if (isComing(before)) return 'will';
  const isAsked = [before, tokens[from]].some((one) => /^(?:how|whether|when|where)$/.test(one?.lemma ?? ''));
  return isAsked || isChance(before) ? 'may' : null;
}

/** What the clause around an infinitive, gerund or complement does to it. */
export function readParent(
  clause: Clause,
  tokens: readonly Token[],
): { turns: number; denied: boolean; prospect: Prospect | null; purpose: boolean } {
  const none = { turns: 0, denied: false, prospect: null, reserved: false, purpose: false };
  if (/^(?:if|unless|whether|should)$/.test(clause.marker)) return { ...none, prospect: 'if' };
  const { parent } = clause;
  const coming = openedBefore(clause, tokens);
  if (coming) return { ...none, prospect: coming };
  const above = parent ? verbsOf(parent).at(-1) : undefined;
  if (!parent || !above || !['infinitive', 'gerund', 'participle', 'complement'].includes(clause.kind)) return none;
  const lemma = above.lemma;
  if (clause.kind === 'complement')
    return {
      ...none,
      turns: turnsRaised(above),
      denied: DENIALS.has(lemma),
      prospect: UNSURE_VERBS.has(lemma) ? 'verb' : null,
    };
  if (clause.kind === 'participle' && clause.antecedent)
    return { ...none, prospect: clause.verb?.form === 'gerund' ? openedBy(tokens, parent) : null };
  if (isDenied(clause, lemma)) return { ...none, denied: true };
  const without = readWithout(clause, parent, tokens);
  if (without) return { ...none, ...without };
  if (NEGATIVE_IMPLICATIVES.has(lemma) || clause.marker === 'against' || isTurnedByWord(clause, tokens))
    return { ...none, turns: 1 };
  const isInfinitive = clause.kind === 'infinitive';
  const turns = isInfinitive ? turnsRaised(above) : 0;
  const upper = readParent(parent, tokens);
  const outer = openedBy(tokens, parent) ?? upper.prospect;
  const prospect = (isInfinitive && PROSPECT_VERBS.has(lemma)) || ACCUSING_VERBS.has(lemma) ? 'verb' : outer;
  const purpose = (isInfinitive && !isAchieved(clause, parent, above, tokens)) || upper.purpose;
  return { turns, denied: upper.denied, prospect, purpose };
}

/** `denied taking it`; what is done beside a denial is not denied: `denied it, calling it a lie`. */
const isDenied = ({ kind }: Clause, lemma: string): boolean => DENIALS.has(lemma) && kind !== 'participle';

/** `do not think they won`, `did not mean it to be cruel`: the negation is that of what stands behind the verb. */
const turnsRaised = ({ negated, lemma }: VerbChunk): number => (negated && RAISING_VERBS.has(lemma) ? 1 : 0);

/** How a clause leaves open what is done along with its deed: `pledged to help, using its fleet`. */
const openedBy = (tokens: readonly Token[], clause: Clause): Prospect | null =>
  readModal(tokens, verbsOf(clause)) ?? (verbsOf(clause).slice(0, -1).some(isProspectVerb) ? 'verb' : null);

/** `unable to attend`, `incapable of writing`, `failure to pay`: an adjective or noun right before the clause turns it. */
function isTurnedByWord({ from }: Clause, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const word = before?.class === 'preposition' ? tokens[from - 2] : before;
  return word !== undefined && NEGATIVE_IMPLICATIVES.has(word.lemma);
}

/** Whether a verb says of the one behind it no more than that it is wanted, planned or possible. */
export const isProspectVerb = ({ lemma, negated }: VerbChunk): boolean =>
  PROSPECT_VERBS.has(lemma) && !NEGATIVE_IMPLICATIVES.has(lemma) && !(negated && LETTING_VERBS.has(lemma));
