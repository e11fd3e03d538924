import type { AnyChunk } from './chunk';
import { type Clause, toNounPart } from './clause';
import { bareNouns, openClause, openParts, type ParseState } from './parse-state';

/**
 * A noun phrase behind `and` with which a verb is said once for two: `with the cup going to Oslo and the shield to Chile`,
 * `drew both praise for helping them and criticism for the ban`. It opens a clause with the same verb; false when there is none.
 */
export function repeatVerb(state: ParseState, chunk: AnyChunk): boolean {
  return repeatWithSubject(state, chunk) || repeatWithObject(state, chunk);
}

/** `going to Oslo and the shield to Chile`: the preposition comes again, so the noun before it is a second subject. */
function repeatWithSubject(state: ParseState, chunk: AnyChunk): boolean {
  const { clause, chunks, tokens, at } = state;
  const last = openParts(clause).at(-1);
  const link = chunks[at + 1];
  if (last?.kind !== 'preposition' || last !== clause.after[0] || !clause.verb || !clause.subject) return false;
  const isAgain =
    link?.kind === 'preposition' && tokens[link.from]?.text === last.word && chunks[at + 2]?.kind === 'noun';
  const isThing = tokens[chunk.from]?.class === 'determiner' && tokens[chunk.head]?.class !== 'name';
  if (!isAgain || !isThing || tokens[last.noun.head]?.class !== 'name') return false;
  const part = toNounPart(chunk);
  const again = repeat(state, clause, chunk.from);
  again.subject = part;
  again.before.push(part);
  return true;
}

/** `drew both praise … and criticism`: `both` promises the second object. */
function repeatWithObject(state: ParseState, chunk: AnyChunk): boolean {
  const { tokens } = state;
  for (let outer = state.clause.parent; outer; outer = outer.parent) {
    const [object] = bareNouns(outer.after);
    if (!object || !outer.verb || tokens[object.from]?.lemma !== 'both' || object.conjuncts.length > 1) continue;
    if (tokens[object.head]?.plural || object.to - object.from < 2 || outer.after[0] !== object) return false;
    object.from++;
    object.conjuncts = [{ from: object.from, to: object.to, head: object.head }];
    const again = repeat(state, outer, chunk.from);
    again.subject = outer.subject;
    const part = toNounPart(chunk);
    again.after.push(part);
    state.lastNoun = part;
    return true;
  }
  return false;
}

/** A clause beside another with the verb of that one. */
function repeat(state: ParseState, first: Clause, from: number): Clause {
  state.clause = first.kind === 'participle' ? (first.parent ?? first) : first;
  const again = openClause(
    state,
    first.kind === 'participle' ? 'participle' : 'coordinate',
    from,
    first.marker,
    first.antecedent,
  );
  again.verb = first.verb;
  again.chain.push(...first.chain);
  return again;
}
