import { lowAt, type SpeechText } from './lay-out-words';
import { phraseEndingAt } from './noun-phrase';
import type { Saying } from './saying';

/** A speaker's label is a name of at most so many words. */
const LONGEST_NAME = 4;
const FEWEST_WORDS = 3;

/** “Lee: Taxes must fall”, in headlines and transcripts: a name, a colon and what is said, to the end of the paragraph. */
export function readLabel(speech: SpeechText, colon: number): Saying | null {
  if (lowAt(speech, colon) !== ':') return null;
  const block = speech.words[colon]?.block;
  const sentence = speech.sentences[speech.words[colon]?.sentence ?? -1];
  const phrase = sentence && phraseEndingAt(speech, colon - 1, sentence.from);
  if (!phrase || phrase.from !== sentence.from || phrase.to - phrase.from > LONGEST_NAME) return null;
  if (speech.words[phrase.from - 1]?.block === block || !isName(speech, phrase.to - 1)) return null;
  let to = colon + 1;
  while (speech.words[to]?.block === block) to++;
  if (/^[.!?]$/.test(lowAt(speech, to - 1))) to--;
  if (to - colon <= FEWEST_WORDS) return null;
  const source = { ...phrase, head: phrase };
  return { source, cue: { from: colon, to: colon + 1 }, content: [{ from: colon + 1, to }], rule: 'speaker-labelled' };
}

/** A name by the name stage, or a surname in capitals as transcripts have it. */
const isName = ({ words }: SpeechText, at: number): boolean =>
  words[at]?.token.class === 'name' || /^\p{Lu}{3,}$/u.test(words[at]?.token.text ?? '');
