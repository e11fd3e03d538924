import { cutSaid } from './cut-said';
import type { CuedText } from './find-cues';
import { findSourceBefore, type Source } from './find-source';
import { findSourceAfter } from './find-source-after';
import { lowAt } from './lay-out-words';
import type { Saying } from './saying';

const QUOTING = /^(?:quoted|quotes|quoting|cited|cites|citing)$/;
const BE = /^(?:is|are|was|were|been|being|be)$/;
/** Furthest that “as saying” may stand behind the one quoted, in words. */
const NEAREST_AS = 12;
const FEWEST_WORDS = 2;

/**
 * Words handed on with the name of both: “the paper quoted Lee as saying …” and “Lee was quoted by the paper as saying …”.
 * The one quoted comes first, then whoever quotes, as far as named. Empty when it is no such thing.
 */
export function readQuotedAs(speech: CuedText, at: number): Saying[] {
  const range = speech.sentences[speech.words[at]?.sentence ?? -1];
  if (!range || !QUOTING.test(lowAt(speech, at)) || (speech.words[at]?.quotation ?? -1) >= 0) return [];
  const as = findAsSaying(speech, at + 1, range.to);
  if (as === null) return [];
  const end = /^[.!?]$/.test(lowAt(speech, range.to - 1)) ? range.to - 1 : range.to;
  const content = { from: as + 2, to: Math.max(cutSaid(speech, as + 2, end), quoteEnd(speech, end)) };
  if (content.to - content.from < FEWEST_WORDS) return [];
  const subject = findSourceBefore(speech, at, range.from);
  const isPassive = BE.test(lowAt(speech, at - 1));
  const other = isPassive ? findSourceAfter(speech, at + 2, as) : findSourceAfter(speech, at + 1, as);
  const [quoted, quoter] = isPassive ? [subject, lowAt(speech, at + 1) === 'by' ? other : null] : [other, subject];
  const cue = { from: at, to: at + 1 };
  const toSaying = (source: Source | null, rule: string): Saying[] =>
    source ? [{ source, cue, content: [content], rule }] : [];
  return [...toSaying(quoter, 'cue-say'), ...toSaying(quoted, quoter ? 'cue-citing' : 'cue-say')];
}

/** Where “as saying” or “as telling” stands; null when it does not. */
function findAsSaying(speech: CuedText, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + NEAREST_AS); at++) {
    if ((speech.words[at]?.quotation ?? -1) >= 0) return null;
    if (lowAt(speech, at) === 'as' && /^(?:saying|telling|writing)$/.test(lowAt(speech, at + 1))) return at;
  }
  return null;
}

/** The end of a quotation that runs on past its sentence. */
const quoteEnd = (speech: CuedText, end: number): number =>
  speech.quoted[speech.words[end - 1]?.quotation ?? -1]?.to ?? end;
