import type { AnyChunk } from './chunk';
import type { NounPart } from './clause';
import type { ParseState } from './parse-state';

/** Verbs whose objects are the parts of a whole, one behind the other. Source: Levin (1993), classes 47.8 and 54.3. */
const INCLUDING = /^(?:include|comprise|feature|contain|involve)$/;

/** `includes a pool in Oslo, a hall in Chile, and a park`: the first of the parts that such a verb lists between commas. */
export function findWhole({ clause, chunks, at, tokens }: ParseState): NounPart | null {
  if (!clause.verb || clause.chain.length || !INCLUDING.test(clause.verb.lemma)) return null;
  const [first] = clause.after;
  if (first?.kind !== 'noun' || clause.after.some(({ kind }) => kind !== 'noun' && kind !== 'preposition')) return null;
  // `and even the stairs`
  const mark = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  const isLast = chunks[mark]?.kind === 'conjunction' && tokens[chunks[mark]?.from ?? -1]?.lemma !== 'but';
  const ends = isLast && chunks[mark - 1]?.kind === 'comma';
  const goesOn =
    chunks[mark]?.kind === 'comma' &&
    chunks.slice(at).some((chunk, i) => chunk.kind === 'conjunction' && chunks[at + i - 1]?.kind === 'comma');
  return ends || goesOn ? first : null;
}

/** Takes what stands between into the first part, and the new one as its next. */
export function joinWhole(state: ParseState, whole: NounPart, chunk: AnyChunk): void {
  const { after } = state.clause;
  after.splice(after.indexOf(whole) + 1);
  whole.to = chunk.to;
  whole.conjuncts.push({ from: chunk.from, to: chunk.to, head: chunk.head });
  state.lastNoun = whole;
}
