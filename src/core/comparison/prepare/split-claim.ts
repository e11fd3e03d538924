import type { Clause, NounPart } from '../../text/clause';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';
import { readRoles } from './read-roles';

/** Clauses that state something of their own beside the rest of the sentence. */
const STATING = new Set(['main', 'coordinate', 'subordinate']);
/** Conjunctions whose clause tells of another deed, and sets no condition for this one. */
const JOINING = /^(?:|and|but|while|as|when|whereas|though|although|before|after)$/;

/**
 * A claim taken apart into the statements that it joins: clauses (`Lind gave Aske a key and flew to Oslo`), what is said of
 * someone by the way (`Lind, who runs Ofra, flew to Oslo`), and things listed (`Lind gave Aske a key and a map`), each with
 * its own subject; [] when it is a single statement or something in it belongs to none of them.
 */
export function splitClaim(claim: PreparedSentence): PreparedSentence[] {
  const statements = splitClauses(claim) ?? [claim];
  const parts = statements.flatMap(splitList);
  return parts.length > 1 ? parts : [];
}

/** The clauses that state something; null when something belongs to none of them. */
function splitClauses(claim: PreparedSentence): PreparedSentence[] | null {
  const heads = claim.clauses.filter((clause) => clause.verb && (isJoined(clause) || isAside(clause, claim)));
  if (heads.length < 2) return null;
  const ownerOf = (item: Item): Clause | null =>
    heads.reduce<Clause | null>((best, clause) => {
      if (item.from < clause.from || item.to > clause.to) return best;
      return best && best.to - best.from <= clause.to - clause.from ? best : clause;
    }, null);
  if (claim.items.some((item) => ownerOf(item) === null)) return null;
  return heads.map((head) => {
    const subject = head.subject ?? head.antecedent;
    const items = claim.items.filter(
      (item) => ownerOf(item) === head || (subject && subject.from <= item.from && item.to <= subject.to),
    );
    const clauses = claim.clauses.filter((clause) => clause === head || headOf(clause, heads) === head);
    return { ...claim, items, clauses, roles: readRoles(clauses, items) };
  });
}

const isJoined = ({ kind, marker }: Clause): boolean => STATING.has(kind) && JOINING.test(marker);

/** `Lind, who runs Ofra,`: a relative clause that says something more and does not tell who is meant. */
const isAside = ({ kind, from, antecedent, objectGap }: Clause, { tokens }: PreparedSentence): boolean =>
  kind === 'relative' &&
  !objectGap &&
  antecedent !== null &&
  [tokens[from - 1]?.text, tokens[from]?.text].includes(',');

/** A statement of several things, one for each that stands in the list behind its verb. */
function splitList(statement: PreparedSentence): PreparedSentence[] {
  const lists = statement.clauses.flatMap(listsOf);
  const list = lists.find((part) => part.conjuncts.length > 1 && !part.apposed);
  if (!list) return [statement];
  return list.conjuncts.map((kept) => {
    const others = list.conjuncts.filter((one) => one !== kept);
    const items = statement.items.filter(
      (item) => !others.some((other) => other.from <= item.from && item.to <= other.to),
    );
    return { ...statement, items, roles: readRoles(statement.clauses, items) };
  });
}

/** What a clause gives, does or takes, and what someone is presented with. */
const listsOf = ({ after, verb }: Clause): NounPart[] =>
  after.flatMap((part) => {
    if (part.kind === 'noun') return [part];
    return part.kind === 'preposition' && part.word === 'with' && verb?.passive ? [part.noun] : [];
  });

/** The statement that a clause inside it belongs to. */
function headOf(clause: Clause, heads: readonly Clause[]): Clause | null {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) if (heads.includes(outer)) return outer;
  return null;
}
