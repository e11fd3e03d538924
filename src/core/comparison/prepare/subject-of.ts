import { HOLDING_VERBS, JUDGING_VERBS } from '../../lexicon/legal-verbs';
import { ACCUSING_VERBS } from '../../lexicon/prospects';
import type { Clause, NounPart } from '../../text/clause';
import { verbsOf } from './clause-at';

/** Who does it as far as the clause shows; after most prepositions (`paid for working`) and before `to` it does not. */
export function subjectOf(clause: Clause): NounPart | null {
  if (clause.kind === 'gerund') return accusedOf(clause) ?? whoDoesAlong(clause);
  if (clause.subject) return clause.subject;
  return clause.objectGap || clause.kind === 'infinitive' ? null : clause.antecedent;
}

/** `answered by throwing stones`, `left after signing it`: who does something does what it is done by, before or after. Source: Quirk et al., §§ 15.34 and 15.58. */
function whoDoesAlong({ marker, parent }: Clause): NounPart | null {
  const isAlong = parent?.verb != null && !parent.verb.passive && parent.kind !== 'gerund';
  return isAlong && /^(?:by|after|before|while|without)$/.test(marker) ? parent.subject : null;
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
