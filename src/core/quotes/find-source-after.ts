import { headOf, type Source } from './find-source';
import { lowAt, type SpeechText } from './lay-out-words';
import { phraseStartingAt } from './noun-phrase';

/** Who stands after the verb or “according to” that ends before `from`; null when no noun phrase does. */
export function findSourceAfter(speech: SpeechText, from: number, highest: number): Source | null {
  const phrase = phraseStartingAt(speech, from, highest);
  if (!phrase) return null;
  const head = headOf(speech, phrase);
  return { ...phrase, head: { from: head.from, to: trimJoin(speech, head.to) } };
}

const trimJoin = (speech: SpeechText, to: number): number =>
  /^(?:and|,|')$/.test(lowAt(speech, to - 1)) ? to - 1 : to;
