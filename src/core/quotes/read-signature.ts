import type { Source } from './find-source';
import { lowAt, type SpeechText, type SpeechWord, type WordRange } from './lay-out-words';
import { phraseEndingAt } from './noun-phrase';
import type { Saying } from './saying';

const DASH = /^[―—–-]$/;
/** A signature or a speaker's label is a name of at most so many words. */
const LONGEST_NAME = 6;

/** Who signs a quotation, “…” — Ann Lee, or is named before it with a colon, Ann Lee: “…”. */
export function readSignature(speech: SpeechText, index: number): Saying | null {
  const quoted = speech.quoted[index];
  if (!quoted) return null;
  return readAfter(speech, quoted) ?? readLabel(speech, quoted);
}

function readAfter(speech: SpeechText, quoted: WordRange): Saying | null {
  const first = speech.words[quoted.to];
  if (!first || !DASH.test(first.low) || first.block !== speech.words[quoted.from]?.block) return null;
  let from = quoted.to;
  while (DASH.test(lowAt(speech, from))) from++;
  let end = from;
  while (isSameLine(speech, end, first) && end - from <= LONGEST_NAME + 1) end++;
  if (lowAt(speech, end - 1) === '.') end--;
  if (end - from > LONGEST_NAME) return null;
  const isName = speech.words
    .slice(from, end)
    .every(({ token }) => /^\p{Lu}|^(?:de|van|von|al|bin|of|the|,)$/u.test(token.text));
  return isName && end > from ? toSaying({ from, to: end }, quoted, 'speaker-signed') : null;
}

/** Whether the word still stands between this quotation and the next, in its paragraph. */
function isSameLine({ words }: SpeechText, at: number, first: SpeechWord): boolean {
  const word = words[at];
  return word !== undefined && word.block === first.block && word.quotation < 0;
}

function readLabel(speech: SpeechText, quoted: WordRange): Saying | null {
  if (lowAt(speech, quoted.from - 1) !== ':') return null;
  const sentence = speech.sentences[speech.words[quoted.from - 2]?.sentence ?? -1];
  const phrase = sentence && phraseEndingAt(speech, quoted.from - 2, sentence.from);
  if (!phrase || phrase.from !== sentence.from || phrase.to - phrase.from > LONGEST_NAME) return null;
  return speech.words[phrase.to - 1]?.token.class === 'name' ? toSaying(phrase, quoted, 'speaker-labelled') : null;
}

function toSaying(name: WordRange, quoted: WordRange, rule: string): Saying {
  const source: Source = { ...name, head: name };
  return { source, cue: { from: name.to, to: name.to }, content: [quoted], rule };
}
