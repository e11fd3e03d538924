import { findSourceBefore, type Source } from './find-source';
import type { SpeechText } from './lay-out-words';

/** Furthest that a verb is looked for on the left, in words. */
const NEAREST_VERB = 30;

/**
 * The subject of a sentence's main clause: the noun phrase before its first finite verb between `from` and `to`, outside
 * quotation marks. Null when none is found.
 */
export function findSubject(
  speech: SpeechText,
  sentence: number,
  from: number,
  to: number = Number.POSITIVE_INFINITY,
): Source | null {
  const range = speech.sentences[sentence];
  if (!range) return null;
  for (let at = from + 1; at < Math.min(to, range.to); at++) {
    const source = isFiniteVerb(speech, at) ? findSourceBefore(speech, at, from) : null;
    if (source) return source;
  }
  return null;
}

/** The subject of the nearest finite verb left of `at` that has one: “I” for “said” in “I laughed and said”. */
export function findSubjectBefore(speech: SpeechText, at: number, lowest: number): Source | null {
  for (let verb = at - 1; verb > lowest && at - verb < NEAREST_VERB; verb--) {
    const isRelative = /^(?:who|which|that)$/.test(speech.words[verb - 1]?.low ?? '');
    const source = isFiniteVerb(speech, verb) && !isRelative ? findSourceBefore(speech, verb, lowest) : null;
    if (source) return source;
  }
  return null;
}

function isFiniteVerb({ words }: SpeechText, at: number): boolean {
  const word = words[at];
  if (!word || word.quotation >= 0) return false;
  const { class: kind, verb } = word.token;
  return kind === 'modal' || kind === 'auxiliary' || (kind === 'verb' && (verb === 'past' || verb === 'present'));
}

/** A name, or “he” and “she”: things and places do not speak before a colon or by what they do. */
export function isPerson(speech: SpeechText, { head }: Source): boolean {
  const last = speech.words[head.to - 1];
  return /^(?:he|she)$/.test(last?.low ?? '') || last?.token.class === 'name';
}
