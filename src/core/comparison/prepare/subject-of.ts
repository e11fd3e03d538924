import { HOLDING_VERBS, JUDGING_VERBS } from '../../lexicon/legal-verbs';
import { ACCUSING_VERBS } from '../../lexicon/prospects';
import type { Clause, NounPart } from '../../text/clause';
import { verbsOf } from './clause-at';

/** Who does it as far as the clause shows; after a preposition (`paid for working`) and before `to` it does not. */
export function subjectOf(clause: Clause): NounPart | null {
  if (clause.kind === 'gerund') return accusedOf(clause);
  if (clause.subject) return clause.subject;
  return clause.objectGap || clause.kind === 'infinitive' ? null : clause.antecedent;
}

/** `Lind is charged with killing Aske`: who is said to have done it. */
function accusedOf({ marker, parent, verb }: Clause): NounPart | null {
  const charge = parent && verbsOf(parent).at(-1);
  if (!charge || verb?.passive || !/^(?:with|of|for)$/.test(marker) || !isAccusing(charge.lemma)) return null;
  return charge.passive ? parent.subject : (parent.after.find((part) => part.kind === 'noun') ?? null);
}

/** Verbs of those who accuse, hold or judge somebody. */
const isAccusing = (lemma: string): boolean =>
  ACCUSING_VERBS.has(lemma) || HOLDING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma);
