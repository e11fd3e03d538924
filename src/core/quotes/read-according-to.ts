import { findSourceAfter } from './find-source-after';
import { lowAt, type SpeechText, type WordRange } from './lay-out-words';
import type { Saying } from './saying';

const FEWEST_WORDS = 3;

/** “According to X, …” and “…, according to X”, “per X” alike; the content is the rest of the clause. */
export function readAccordingTo(speech: SpeechText, at: number): Saying | null {
  const range = speech.sentences[speech.words[at]?.sentence ?? -1];
  const length = range ? lengthOf(speech, at, range) : 0;
  if (!range || length === 0) return null;
  const source = findSourceAfter(speech, at + length, range.to);
  if (!source) return null;
  const cue = { from: at, to: at + length };
  const content = contentBefore(speech, at, range) ?? contentAfter(speech, source.to, range);
  return content && { source, cue, content: [content], rule: 'cue-according-to' };
}

/** How many words make the phrase; 0 when it is none. “Per” is one at the start or behind a comma: “two per cent” is not. */
function lengthOf(speech: SpeechText, at: number, range: WordRange): number {
  if (lowAt(speech, at) === 'according' && lowAt(speech, at + 1) === 'to') return 2;
  const isApart = at === range.from || lowAt(speech, at - 1) === ',';
  return lowAt(speech, at) === 'per' && isApart ? 1 : 0;
}

function contentBefore(speech: SpeechText, at: number, range: WordRange): WordRange | null {
  const to = /^[,—–]$/.test(lowAt(speech, at - 1)) ? at - 1 : at;
  return to - range.from >= FEWEST_WORDS ? { from: range.from, to } : null;
}

/** Content starts after the first comma that is followed by a clause of its own, not by more about the source. */
function contentAfter(speech: SpeechText, from: number, range: WordRange): WordRange | null {
  let comma = -1;
  for (let at = from; at < range.to - FEWEST_WORDS; at++) {
    if (lowAt(speech, at) !== ',' || (speech.words[at]?.quotation ?? -1) >= 0) continue;
    comma = at;
    if (!/^(?:quoting|citing|which|who|a|an|by|in|obtained|published|released)$/.test(lowAt(speech, at + 1))) break;
  }
  if (comma < 0) return null;
  const end = /^[.!?]$/.test(lowAt(speech, range.to - 1)) ? range.to - 1 : range.to;
  const quotation = speech.words[end - 1]?.quotation ?? -1;
  return { from: comma + 1, to: Math.max(end, speech.quoted[quotation]?.to ?? end) };
}
