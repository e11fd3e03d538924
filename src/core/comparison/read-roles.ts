import { GIVING_VERBS } from '../lexicon/verbs';
import type { Clause, NounPart } from '../text/clause';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';
import { verbsOf } from './read-status';

/** Who does it, to whom or what, and who gets it. */
export interface Roles {
  readonly clause: Clause;
  /** Index of the verb that says what is done, the last of the chain. */
  readonly verb: number;
  readonly agents: readonly Item[];
  readonly patients: readonly Item[];
  readonly recipients: readonly Item[];
}

/** Verbs whose subject gets what the one after `from` gives. Source: Levin (1993), classes 13.5.1 and 13.5.2. */
const RECEIVING = new Set('receive get obtain accept inherit borrow acquire buy purchase take'.split(' '));

/** Reads the roles of every clause with a verb; the passive is turned round. */
export function readRoles({ clauses, items }: PreparedSentence): Roles[] {
  return clauses.flatMap((clause) => {
    const verb = verbsOf(clause).at(-1);
    return verb ? [rolesOf(clause, items, verb.head)] : [];
  });
}

function rolesOf(clause: Clause, items: readonly Item[], verb: number): Roles {
  const lemma = verbsOf(clause).at(-1)?.lemma ?? '';
  const subject = headsIn(items, subjectOf(clause));
  const bare = clause.after
    .filter((part): part is NounPart => part.kind === 'noun' && !part.apposed)
    .map((part) => headsIn(items, part));
  const by = (word: RegExp) =>
    clause.after.flatMap((part) =>
      part.kind === 'preposition' && word.test(part.word) ? headsIn(items, part.noun) : [],
    );
  const base = { clause, verb };
  if (verbsOf(clause).at(-1)?.passive) {
    return { ...base, agents: by(/^by$/), patients: [...subject, ...(bare[0] ?? [])], recipients: by(/^to$/) };
  }
  if (RECEIVING.has(lemma)) return { ...base, agents: by(/^from$/), patients: bare[0] ?? [], recipients: subject };
  const isGiving = GIVING_VERBS.has(lemma);
  if (isGiving && bare.length > 1)
    return { ...base, agents: subject, patients: bare[1] ?? [], recipients: bare[0] ?? [] };
  const things = isGiving ? by(/^with$/) : [];
  if (things.length) return { ...base, agents: subject, patients: things, recipients: bare[0] ?? [] };
  return { ...base, agents: subject, patients: bare[0] ?? [], recipients: isGiving ? by(/^to$/) : [] };
}

const subjectOf = (clause: Clause): NounPart | null => clause.subject ?? (clause.objectGap ? null : clause.antecedent);

/** The items that a noun phrase is about: those at the heads of what it joins, not those that describe them. */
function headsIn(items: readonly Item[], part: NounPart | null): Item[] {
  if (!part) return [];
  const heads = part.conjuncts.map((one) => one.head);
  return items.filter((item) => heads.some((head) => item.from <= head && head < item.to));
}
