import { GIVING_VERBS } from '../lexicon/verbs';
import type { Clause, NounPart } from '../text/clause';
import type { Item } from './item';
import { verbsOf } from './read-status';

/** Those at the head of a phrase, and all that its words speak of. */
export interface Party {
  readonly heads: readonly Item[];
  readonly all: readonly Item[];
}

/** Who does it, to whom or what, and who gets it. */
export interface Roles {
  readonly clause: Clause;
  /** Index of the verb that says what is done, the last of the chain. */
  readonly verb: number;
  readonly agents: Party;
  readonly patients: Party;
  readonly recipients: Party;
  /** All that the clause itself speaks of, clauses inside it left out. */
  readonly around: readonly Item[];
}

/** The parts of a deed in which two texts can differ. */
export const PARTS = ['agents', 'patients', 'recipients'] as const;

/** Verbs whose subject gets what the one after `from` gives. Source: Levin (1993), classes 13.5.1 and 13.5.2. */
const RECEIVING = new Set('receive get obtain accept inherit borrow acquire buy purchase take'.split(' '));
const NOBODY: Party = { heads: [], all: [] };

/** Reads the roles of every clause with a verb; the passive is turned round. */
export function readRoles(clauses: readonly Clause[], items: readonly Item[]): Roles[] {
  return clauses.flatMap((clause) => {
    const verb = verbsOf(clause).at(-1);
    if (!verb) return [];
    const roles = rolesOf(clause, items);
    // One thing on both sides is a clause whose subject was not found.
    const agents = roles.agents.heads.some((head) => roles.patients.heads.includes(head)) ? NOBODY : roles.agents;
    const own = { clause, verb: verb.head, ...roles, agents, around: around(clause, items) };
    return [own, ...readHandover(clause, items)];
  });
}

/** `were a gift from Lind to Aske`: a deed told by its noun, with who gives and who gets. */
function readHandover(clause: Clause, items: readonly Item[]): Roles[] {
  if (clause.verb?.lemma !== 'be') return [];
  const noun = clause.after.find((part) => part.kind === 'noun');
  const by = (word: RegExp) =>
    partyOf(
      items,
      clause.after.map((part) => (part.kind === 'preposition' && word.test(part.word) ? part.noun : null)),
    );
  const [agents, recipients] = [by(/^(?:from|by)$/), by(/^(?:to|for)$/)];
  if (noun?.kind !== 'noun' || !agents.heads.length || !recipients.heads.length) return [];
  const patients = partyOf(items, [clause.subject]);
  return [{ clause, verb: noun.head, agents, patients, recipients, around: around(clause, items) }];
}

function around({ before, after }: Clause, items: readonly Item[]): Item[] {
  const parts = [...before, ...after].filter((part) => part.kind !== 'clause');
  return items.filter((item) => parts.some((part) => part.from <= item.from && item.to <= part.to));
}

function rolesOf(clause: Clause, items: readonly Item[]): Pick<Roles, (typeof PARTS)[number]> {
  const verb = verbsOf(clause).at(-1);
  const lemma = verb?.lemma ?? '';
  const subject = partyOf(items, [subjectOf(clause)]);
  const [first = NOBODY, second] = objectsOf(clause, items);
  const gap = clause.objectGap ? equated(clause, items) : null;
  const by = (word: RegExp) =>
    partyOf(
      items,
      clause.after.map((part) => (part.kind === 'preposition' && word.test(part.word) ? part.noun : null)),
    );
  const isGiving = GIVING_VERBS.has(lemma) && !RECEIVING.has(lemma);
  if (verb?.passive && isGiving) {
    const things = first.heads.length ? first : by(/^with$/);
    if (things.heads.length) return { agents: by(/^by$/), patients: things, recipients: subject };
  }
  if (verb?.passive)
    return { agents: by(/^by$/), patients: second ? subject : join(subject, first), recipients: by(/^to$/) };
  if (lemma === 'lose' && by(/^to$/).heads.some((item) => item.kind === 'figure'))
    return { agents: by(/^to$/), patients: subject, recipients: NOBODY };
  if (RECEIVING.has(lemma) && (lemma !== 'take' || by(/^from$/).heads.length))
    return { agents: by(/^from$/), patients: first, recipients: subject };
  if (gap) return { agents: subject, patients: gap, recipients: isGiving ? join(first, by(/^to$/)) : NOBODY };
  if (isGiving && second) return { agents: subject, patients: second, recipients: first };
  const things = isGiving ? by(/^with$/) : NOBODY;
  if (things.heads.length) return { agents: subject, patients: things, recipients: first };
  return { agents: subject, patients: first, recipients: isGiving ? by(/^to$/) : NOBODY };
}

/** What a clause leaves its object to, with what that is said to be: the set and the presents in `a set was among the presents she gave`. */
function equated({ antecedent, parent }: Clause, items: readonly Item[]): Party {
  const own = partyOf(items, [antecedent]);
  const before = parent?.after.findLast((part) => antecedent && part.to <= antecedent.from);
  const host = before?.kind === 'noun' ? before : before?.kind === 'preposition' ? before.noun : null;
  if (!antecedent || parent?.verb?.lemma !== 'be' || !parent.subject) return join(own, partyOf(items, [host]));
  const [noun] = parent.after.flatMap((part) =>
    part.kind === 'noun' ? [part] : part.kind === 'preposition' ? [part.noun] : [],
  );
  return join(own, partyOf(items, [parent.subject === antecedent ? (noun ?? null) : parent.subject]));
}

/** The bare noun phrases after the verb, each with what stands in apposition to it (`her deputy, Jonas Whitt`). */
function objectsOf(clause: Clause, items: readonly Item[]): Party[] {
  const objects: Party[] = [];
  for (const part of clause.after) {
    if (part.kind !== 'noun') continue;
    if (part.apposed && !objects.length) continue;
    const last = part.apposed ? objects.pop() : undefined;
    const party = partyOf(items, [part]);
    objects.push(last ? join(last, party) : party);
  }
  return objects;
}

/** Who does it as far as the clause shows; after a preposition (`jailed for stealing`) and before `to` it does not. */
function subjectOf(clause: Clause): NounPart | null {
  if (clause.kind === 'gerund') return null;
  if (clause.subject) return clause.subject;
  return clause.objectGap || clause.kind === 'infinitive' ? null : clause.antecedent;
}

const join = (a: Party, b: Party): Party => ({ heads: [...a.heads, ...b.heads], all: [...a.all, ...b.all] });

/** What noun phrases are about, apart from what describes it. */
function partyOf(items: readonly Item[], parts: readonly (NounPart | null)[]): Party {
  return parts.reduce<Party>((party, part) => {
    if (!part) return party;
    const heads = part.conjuncts.map((one) => one.head);
    const all = items.filter((item) => part.from <= item.from && item.to <= part.to);
    return join(party, { heads: all.filter((item) => heads.some((head) => item.from <= head && head < item.to)), all });
  }, NOBODY);
}
