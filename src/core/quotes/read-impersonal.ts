import { cutSaid } from './cut-said';
import type { CuedText } from './find-cues';
import { findSourceBefore } from './find-source';
import { lowAt, type WordRange } from './lay-out-words';
import type { Saying } from './saying';

/** Participles that hand a statement to nobody in particular. Source: the passives of Levin's 29.4–29.5 and 37.7. */
const HELD =
  /^(?:believed|thought|understood|said|reported|claimed|alleged|rumou?red|estimated|feared|expected|suggested|known|considered|assumed|supposed|predicted|hoped|agreed|accepted|announced)$/;
const BE = /^(?:is|are|was|were|been|be|'s|'re)$/;
const FEWEST_WORDS = 3;
/** Of these, the ones that speak of what is to come rather than hand on what someone holds. */
const AWAITED = /^(?:expected|hoped|predicted|supposed)$/;

/** “It is believed that …”, “X is said to …”: content without a source. Null when someone is named with “by”. */
export function readImpersonal(speech: CuedText, at: number): Saying | null {
  if (!HELD.test(lowAt(speech, at))) return null;
  const be = [at - 1, at - 2].find((index) => BE.test(lowAt(speech, index)));
  const range = speech.sentences[speech.words[at]?.sentence ?? -1];
  const next = lowAt(speech, at + 1);
  if (be === undefined || !range || !/^(?:that|to)$/.test(next)) return null;
  const end = /^[.!?]$/.test(lowAt(speech, range.to - 1)) ? range.to - 1 : range.to;
  const rest: WordRange = { from: at + 1, to: cutSaid(speech, at + 1, end) };
  if (rest.to - rest.from < FEWEST_WORDS) return null;
  const subject = findSourceBefore(speech, be, range.from);
  const isIt = subject !== null && lowAt(speech, subject.from) === 'it';
  if (next === 'that' && !isIt) return null;
  const content = subject && !isIt ? [{ from: subject.from, to: subject.to }, rest] : [rest];
  return {
    source: null,
    cue: { from: be, to: at + 1 },
    content,
    rule: AWAITED.test(lowAt(speech, at)) ? 'cue-awaited' : 'cue-impersonal',
  };
}
