import { findSourceBefore, type Source } from './find-source';
import type { SpeechText } from './lay-out-words';

/**
 * The subject of a sentence's main clause: the noun phrase before its first finite verb at or after `from`, outside
 * quotation marks. Null when none is found.
 */
export function findSubject(speech: SpeechText, sentence: number, from: number): Source | null {
  const range = speech.sentences[sentence];
  if (!range) return null;
  for (let at = from + 1; at < range.to; at++) {
    const word = speech.words[at];
    if (!word || word.quotation >= 0) continue;
    const { class: kind, verb } = word.token;
    const isFiniteVerb =
      kind === 'modal' || kind === 'auxiliary' || (kind === 'verb' && (verb === 'past' || verb === 'present'));
    if (!isFiniteVerb) continue;
    const source = findSourceBefore(speech, at, from);
    if (source) return source;
  }
  return null;
}
