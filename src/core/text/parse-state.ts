import type { Token } from '../model';
import type { AnyChunk, ChunkKind, VerbChunk } from './chunk';
import type { Clause, ClauseKind, NounPart, Part } from './clause';
import { createClause } from './clause';

/** Where the parse stands: the chunk at hand, the innermost open clause, everything opened so far. */
export interface ParseState {
  readonly tokens: readonly Token[];
  readonly chunks: readonly AnyChunk[];
  at: number;
  clause: Clause;
  readonly clauses: Clause[];
  /** The noun phrase read last, on which a relative clause would hang. */
  lastNoun: NounPart | null;
}

/** Opens a clause inside the one at hand and goes into it. */
export function openClause(
  state: ParseState,
  kind: ClauseKind,
  at: number,
  marker = '',
  antecedent: NounPart | null = null,
): Clause {
  const clause = createClause(kind, state.clause, at, marker, antecedent);
  state.clauses.push(clause);
  state.clause = clause;
  return clause;
}

/** The parts that are being filled: before the verb, or after it. */
export const openParts = (clause: Clause): Part[] => (clause.verb ? clause.after : clause.before);

/** Kind of the chunk before the one at hand, quotation marks left out. */
export function lastChunkKind(state: ParseState): ChunkKind | null {
  return chunkBefore(state)?.kind ?? null;
}

/** The chunk before the one at hand, quotation marks left out. */
export function chunkBefore(state: ParseState, steps = 1): AnyChunk | undefined {
  let left = steps;
  for (let i = state.at - 1; i >= 0; i--) if (state.chunks[i]?.kind !== 'quote' && --left === 0) return state.chunks[i];
  return undefined;
}

const isFiniteClause = (clause: Clause): boolean => clause.verb?.form === 'tensed' || clause.verb === null;

/** Leaves the embedded clauses until one passes the test; stays in the outermost when none does. */
export function leaveUntil(state: ParseState, test: (clause: Clause) => boolean): void {
  let clause: Clause | null = state.clause;
  while (clause && !test(clause)) clause = clause.parent;
  if (clause) state.clause = clause;
}

/** Leaves infinitives, participles and relative clauses for the statement around them. */
export function leaveEmbedded(state: ParseState): void {
  leaveUntil(state, (clause) => isFiniteClause(clause) && clause.kind !== 'relative' && clause.kind !== 'aside');
}

/** The noun phrases among parts that no preposition governs. */
export const bareNouns = (parts: readonly Part[]): NounPart[] =>
  parts.filter((part): part is NounPart => part.kind === 'noun');

/** Gives a clause its verb. */
export function setVerb(clause: Clause, verb: VerbChunk): void {
  clause.verb = verb;
  clause.to = verb.to;
}

/** Whether an outer clause has a subject and still no verb. */
export function isWaitedFor(state: ParseState): boolean {
  for (let outer = state.clause.parent; outer; outer = outer.parent)
    if (!outer.verb && bareNouns(outer.before).length) return true;
  return false;
}

/** The noun phrase that the next one in a list joins. */
export function lastNounOf(parts: readonly Part[]): NounPart | null {
  const last = parts.at(-1);
  if (last?.kind === 'noun') return last;
  return last?.kind === 'preposition' ? last.noun : null;
}
