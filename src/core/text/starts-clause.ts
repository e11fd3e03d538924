import { isVerbChunk } from './chunk';
import { chunkBefore, type ParseState } from './parse-state';

/** `the fight ended`, after `and`: a noun phrase that has a verb of its own, when the clause at hand has its verb already. */
export function startsClause(state: ParseState): boolean {
  if (!state.clause.verb) return false;
  const { chunks, tokens } = state;
  let next = state.at + 1;
  while (continuesNoun(chunks, next)) next++;
  if (chunks[next]?.kind === 'relative') next = skipRelative(chunks, next);
  if ((isSetAgainst(state) || isPair(state, next)) && opensOther(chunks, next)) next += 2;
  if (chunks[next]?.kind === 'comma') next = skipAside(chunks, next);
  const verb = chunks[next];
  if (!isVerbChunk(verb) || verb.finite === 'no') return false;
  const head = tokens[chunks[state.at]?.head ?? -1];
  const counted = tokens[(chunks[state.at]?.head ?? 0) - 1]?.class === 'number';
  const plain = next === state.at + 1 && head?.class === 'noun' && !head.plural && !counted;
  if (plain && /^(?:are|were|have)$/.test(tokens[verb.from]?.text ?? '')) return false;
  return verb.finite === 'yes' || tokens[verb.to]?.lemma !== 'by';
}

/** `and those who fought for it are proud`: the verb behind a relative clause, when no mark stands between; the clause’s start when there is none. */
function skipRelative(chunks: ParseState['chunks'], at: number): number {
  const own = at + 1;
  if (!isVerbChunk(chunks[own])) return at;
  for (let i = own + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (isVerbChunk(chunk) && chunk.finite === 'yes') return i;
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return at;
  }
  return at;
}

/** `it closed, but Lind and Moen stayed`: nouns behind a comma and `but` begin a statement when a verb follows. */
const isSetAgainst = (state: ParseState): boolean =>
  state.tokens[chunkBefore(state)?.from ?? -1]?.lemma === 'but' && chunkBefore(state, 2)?.kind === 'comma';

const opensOther = (chunks: ParseState['chunks'], at: number): boolean =>
  chunks[at]?.kind === 'conjunction' && chunks[at + 1]?.kind === 'noun';

/** `it closed, and Lind and Moen were ill`: two behind a comma and `and`, of whom one alone does not go with the verb. */
function isPair(state: ParseState, next: number): boolean {
  const { chunks, tokens } = state;
  const [second, verb] = chunks.slice(next + 1, next + 3);
  const isMany = isVerbChunk(verb) && /^(?:are|were|have)$/.test(tokens[verb.from]?.text ?? '');
  return isMany && chunkBefore(state, 2)?.kind === 'comma' && tokens[second?.head ?? -1]?.plural === false;
}

/** The longest aside between commas, in chunks, that is looked across for a verb. */
const LONGEST_ASIDE = 7;

/** `and the keeper, a signing from Aarau, then left`: one past an aside of nouns and the adverbs behind it; the comma when there is none. */
function skipAside(chunks: ParseState['chunks'], comma: number): number {
  let at = comma + 1;
  while (at - comma <= LONGEST_ASIDE && /^(?:noun|preposition|adjective|adverb)$/.test(chunks[at]?.kind ?? '')) at++;
  if (chunks[at]?.kind !== 'comma' || at === comma + 1) return comma;
  at++;
  while (chunks[at]?.kind === 'adverb') at++;
  return at;
}

/** Adverbs, prepositions with their nouns, and what is listed with those. */
function continuesNoun(chunks: ParseState['chunks'], at: number): boolean {
  const chunk = chunks[at];
  const before = chunks[at - 1];
  if (chunk?.kind === 'adverb' || chunk?.kind === 'preposition') return true;
  if (chunk?.kind === 'noun') return before?.kind === 'preposition' || before?.kind === 'conjunction';
  return chunk?.kind === 'conjunction' && chunks[at - 2]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun';
}
