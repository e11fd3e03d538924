import type { CuedText } from './find-cues';
import { lowAt } from './lay-out-words';

/** A clause shorter than this is not cut again, in words. */
const FEWEST_WORDS = 4;
/** Longest subject of another saying, in words. */
const LONGEST_SUBJECT = 8;
/** Words after a comma that lead back from what is said to the writer's own words. */
const WRITER = /^(?:but|while|though|although|which|whose|according|as)$/;

/** Where what is said ends when its sentence goes on with something else: “…, adding that”, “… and warned”, “…, which”. */
export function cutSaid(speech: CuedText, from: number, end: number): number {
  for (let at = from + FEWEST_WORDS; at < end; at++) {
    const word = speech.words[at];
    if (!word || word.quotation >= 0) continue;
    if (word.low === ';' || (word.low === ',' && isWriterAgain(speech, at + 1))) return at;
    if (/^(?:and|but|while)$/.test(word.low) && (isNewCue(speech, at + 1) || isNewSpeaker(speech, at, end)))
      return lowAt(speech, at - 1) === ',' ? at - 1 : at;
  }
  return end;
}

function isWriterAgain(speech: CuedText, at: number): boolean {
  const low = lowAt(speech, at);
  return WRITER.test(low) || (low.endsWith('ing') && speech.cues.has(at));
}

/** A finite cue right after “and” shares the subject of the first and opens another saying. */
function isNewCue(speech: CuedText, at: number): boolean {
  const [here, next] = [speech.cues.get(at), speech.cues.get(at + 1)];
  if (here) return isFiniteForm(lowAt(speech, at));
  return (
    next !== undefined &&
    /^(?:also|has|have|had|then|later)$/.test(lowAt(speech, at)) &&
    isFiniteForm(lowAt(speech, at + 1))
  );
}

/** “…, and aid groups warned that …”: after a comma another subject with a cue of its own. */
function isNewSpeaker(speech: CuedText, at: number, end: number): boolean {
  if (lowAt(speech, at - 1) !== ',') return false;
  for (let next = at + 1; next < Math.min(end, at + LONGEST_SUBJECT); next++) {
    const word = speech.words[next];
    if (!word || word.quotation >= 0 || word.token.class === 'punctuation') return false;
    if (speech.cues.has(next)) return next > at + 1 && isFiniteForm(word.low);
    if (word.token.class === 'verb' || word.token.class === 'modal' || word.token.class === 'conjunction') return false;
  }
  return false;
}

const isFiniteForm = (low: string): boolean => /(?:ed|s|aid|old|ote|ent)$/.test(low);
