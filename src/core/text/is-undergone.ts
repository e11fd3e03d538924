import { UNDERGONE_VERBS } from '../lexicon/verbs';
import { isVerbChunk } from './chunk';
import { chunkBefore, type ParseState } from './parse-state';

/** `the guests killed in the fire`: a verb of what is done to people, with nobody behind it whom it is done to. */
export function isUndergone(chunks: ParseState['chunks'], at: number, isJoined = false): boolean {
  const [verb, next] = chunks.slice(at, at + 2);
  if (!isVerbChunk(verb) || verb.finite !== 'open' || verb.to - verb.from > 1) return false;
  return (
    UNDERGONE_VERBS.has(verb.lemma) &&
    (!next || /^(?:preposition|comma|stop|subordinator)$/.test(next.kind) || (isJoined && next.kind === 'conjunction'))
  );
}

/** `two were reported killed`: what is reported of them is one relation with the report. */
export function isReportedDone(state: ParseState): boolean {
  const before = chunkBefore(state);
  if (!isVerbChunk(before) || !before.passive || !isUndergone(state.chunks, state.at, true)) return false;
  return /^(?:report|believe|fear|find|presume|leave)$/.test(before.lemma);
}
