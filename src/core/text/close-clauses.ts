import { isVerbChunk } from './chunk';
import { type Clause, isClauseWithVerb, type NounPart } from './clause';
import type { ParseState } from './parse-state';

/** Ends the parse: subjects that only the whole sentence gives, embedded clauses hung into their parents. */
export function closeSentence(state: ParseState): Clause[] {
  for (const clause of state.clauses) promoteHeadline(state, clause);
  for (const clause of state.clauses) clause.to = endOfParts(clause);
  for (const clause of state.clauses)
    if (!clause.subject && !isOnStatement(clause))
      clause.subject = inheritSubject(clause) ?? shareSubject(state, clause);
  for (const clause of state.clauses) {
    const { parent } = clause;
    if (!parent || clause.kind === 'coordinate' || clause.kind === 'report') continue;
    const parts = parent.verb && clause.from >= (parent.verb?.from ?? 0) ? parent.after : parent.before;
    const at = parts.findIndex((part) => part.from > clause.from);
    parts.splice(at < 0 ? parts.length : at, 0, { kind: 'clause', from: clause.from, to: clause.to, clause });
  }
  return state.clauses.filter((clause) => isClauseWithVerb(clause) || clause.before.length > 0);
}

/** One past the last token that belongs to a part or the verb; a comma or conjunction behind it belongs to neither. */
function endOfParts({ from, before, verb, chain, after }: Clause): number {
  return Math.max(
    from,
    verb?.to ?? 0,
    ...chain.map(({ to }) => to),
    ...before.map(({ to }) => to),
    ...after.map(({ to }) => to),
  );
}

/** Headlines leave out the tensed verb: `Two men seen laughing`. A participle is all the verb such a line has. */
function promoteHeadline(state: ParseState, clause: Clause): void {
  if (clause.verb || clause.kind !== 'main') return;
  const tensed = state.clauses.some((one) => one.verb?.form === 'tensed');
  const child = state.clauses.find((one) => one.parent === clause && one.kind === 'participle' && one.verb?.passive);
  const subject = clause.before.find((part): part is NounPart => part.kind === 'noun');
  if (tensed || !child?.verb || !subject) return;
  if (!state.chunks.some(isVerbChunk)) return;
  clause.verb = child.verb;
  clause.chain.push(...child.chain);
  clause.after.push(...child.after);
  clause.subject = subject;
  clause.to = child.to;
  state.clauses.splice(state.clauses.indexOf(child), 1);
}

/** `was torn down, which took a week`: what is said of a whole statement is said of no noun. */
const isOnStatement = ({ kind, marker, antecedent }: Clause): boolean =>
  kind === 'relative' && marker === 'which' && antecedent === null;

/** An infinitive, gerund or participle without a subject of its own is done by the subject around it. */
function inheritSubject(clause: Clause): NounPart | null {
  let outer = clause.parent;
  while (outer && !outer.subject) outer = outer.parent;
  return outer?.subject ?? null;
}

/** `Ofra opens a mine; plans a port`: behind a semicolon a verb in -s or in the past goes on with the subject before it. */
function shareSubject({ clauses, tokens }: ParseState, clause: Clause): NounPart | null {
  if (clause.kind !== 'main' || clause.before.length || !clause.verb || tokens[clause.from - 1]?.text !== ';')
    return null;
  const verb = tokens[clause.verb.from];
  if (verb?.class !== 'verb' || (verb.verb !== 'present' && verb.verb !== 'past')) return null;
  return clauses.findLast((one) => one.kind === 'main' && one.from < clause.from)?.subject ?? null;
}
