import type { Source } from './find-source';
import { findSubject, isPerson } from './find-subject';
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
  return readAfter(speech, quoted) ?? readLabel(speech, quoted) ?? readInside(speech, quoted);
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
  const name = { from, to: end };
  return isName && end > from ? toSaying({ ...name, head: name }, quoted, 'speaker-signed') : null;
}

/** Whether the word still stands between this quotation and the next, in its paragraph. */
function isSameLine({ words }: SpeechText, at: number, first: SpeechWord): boolean {
  const word = words[at];
  return word !== undefined && word.block === first.block && word.quotation < 0;
}

/** “Ann Lee: “…”” and “Lee scolded him: “…””: the name before the colon, or the subject of the clause before it. */
function readLabel(speech: SpeechText, quoted: WordRange): Saying | null {
  const colon = quoted.from - 1;
  if (lowAt(speech, colon) !== ':') return null;
  const index = speech.words[colon]?.sentence ?? -1;
  const sentence = speech.sentences[index];
  const phrase = sentence && phraseEndingAt(speech, colon - 1, sentence.from);
  const isLabel = phrase && phrase.from === sentence.from && phrase.to - phrase.from <= LONGEST_NAME;
  if (isLabel) {
    const isName = speech.words[phrase.to - 1]?.token.class === 'name';
    return isName ? toSaying({ ...phrase, head: phrase }, quoted, 'speaker-labelled') : null;
  }
  const subject = sentence && findSubject(speech, index, sentence.from);
  if (!subject || subject.to >= colon || !isPerson(speech, subject)) return null;
  return toSaying(subject, quoted, 'speaker-before-colon');
}

/** A transcript's line inside the marks, “LEE: We are late.”: a surname in capitals and a colon. */
function readInside(speech: SpeechText, quoted: WordRange): Saying | null {
  const name = quoted.from + 1;
  const isLabelled = lowAt(speech, name + 1) === ':' && /^\p{Lu}{3,}$/u.test(speech.words[name]?.token.text ?? '');
  const range = { from: name, to: name + 1 };
  return isLabelled ? toSaying({ ...range, head: range }, quoted, 'speaker-labelled') : null;
}

function toSaying(source: Source, quoted: WordRange, rule: string): Saying {
  return { source, cue: { from: source.to, to: source.to }, content: [quoted], rule };
}
