import { findSourceAfter } from './find-source-after';
import { lowAt, type SpeechText, type WordRange } from './lay-out-words';
import type { Saying } from './saying';

const CITING = /^(?:citing|quoting)$/;
/** Nouns without a name that can still be a source. */
const SOURCE_NOUN =
  /^(?:officials?|sources?|agenc(?:y|ies)|media|reports?|statements?|witness(?:es)?|documents?|police|ministry|newspapers?|lawyers?|diplomats?|people|letters?|e-?mails?|memos?)$/;

/**
 * The source behind the source: “Yonhap, citing KCNA”, “according to the paper, quoting officials”, “Citing officials,
 * Yonhap said”. Null when the words after “citing” are a reason (“citing bad weather”) or there are none.
 */
export function readCited(speech: SpeechText, saying: Saying): Saying | null {
  const range = speech.sentences[speech.words[saying.cue?.from ?? -1]?.sentence ?? -1];
  if (!range || !saying.source || CITING.test(lowAt(speech, saying.cue?.from ?? -1))) return null;
  const isFronted = CITING.test(lowAt(speech, range.from)) && saying.content[0]?.from !== range.from;
  for (let at = isFronted ? range.from : saying.source.to; at < range.to; at++) {
    if (!CITING.test(lowAt(speech, at)) || (speech.words[at]?.quotation ?? -1) >= 0) continue;
    const source = findSourceAfter(speech, at + 1, range.to);
    if (!source || !isSource(speech, source)) return null;
    return { source, cue: { from: at, to: at + 1 }, content: saying.content, rule: 'cue-citing' };
  }
  return null;
}

/** Whether “citing” at this word names a source, so that it is no saying of its own. */
export function isCiting(speech: SpeechText, at: number): boolean {
  const range = speech.sentences[speech.words[at]?.sentence ?? -1];
  const source = range && CITING.test(lowAt(speech, at)) ? findSourceAfter(speech, at + 1, range.to) : null;
  return source !== null && source !== undefined && isSource(speech, source);
}

const isSource = ({ words }: SpeechText, { from, to }: WordRange): boolean =>
  words.slice(from, to).some(({ low, token }) => token.class === 'name' || SOURCE_NOUN.test(low));
