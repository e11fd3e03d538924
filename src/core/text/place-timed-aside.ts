import type { AnyChunk } from './chunk';
import { toNounPart } from './clause';
import { chunkBefore, lastNounOf, openParts, type ParseState } from './parse-state';
import { startsClause } from './starts-clause';

/** Adverbs that say when somebody was what the noun behind them names. Source: Quirk et al. (1985), § 17.66 on apposition. */
const TIMED = /^(?:then|now|later|currently|formerly|once|previously|already|still)$/i;

/** `Ruiz, then the mayor`: a noun phrase behind a name, a comma and an adverb that says when. */
export function isTimedAside(state: ParseState): boolean {
  const adverb = chunkBefore(state);
  const isAlone = adverb?.kind === 'adverb' && adverb.to - adverb.from === 1;
  if (!isAlone || !TIMED.test(state.tokens[adverb.from]?.text ?? '') || chunkBefore(state, 2)?.kind !== 'comma')
    return false;
  const parts = openParts(state.clause);
  const host = lastNounOf(parts.slice(0, -1));
  if (parts.at(-1)?.from !== adverb.from || startsClause(state)) return false;
  return state.tokens[host?.head ?? -1]?.class === 'name';
}

/** The adverb is part of the apposition. */
export function placeTimedAside(state: ParseState, chunk: AnyChunk): void {
  const parts = openParts(state.clause);
  const part = toNounPart({ ...chunk, from: parts.pop()?.from ?? chunk.from }, true);
  parts.push(part);
  state.lastNoun = part;
}
