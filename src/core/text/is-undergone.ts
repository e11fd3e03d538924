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

/** `two were reported killed`, `it was found abandoned`: what is reported of them, or how it was come upon, is one relation with that. */
export function isReportedDone(state: ParseState): boolean {
  const before = chunkBefore(state);
  const verb = state.chunks[state.at];
  if (!isVerbChunk(before) || !before.passive || !isVerbChunk(verb)) return false;
  const isOpen = verb.finite === 'open' && verb.to - verb.from === 1 && verb.from === before.to;
  if (/^(?:find|leave)$/.test(before.lemma) && isOpen) return true;
  if (!isUndergone(state.chunks, state.at, true)) return false;
  return /^(?:report|believe|fear|find|presume|leave)$/.test(before.lemma);
}
