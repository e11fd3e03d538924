import { lowAt, type SpeechText, type SpeechWord, type WordRange } from './lay-out-words';

/** Longest noun phrase read as a source, in words. */
const LONGEST = 14;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;
const PERSONAL =
  /^(?:he|she|they|it|we|i|you|me|him|them|us|this|these|those|both|some|many|most|others|several|neither|none|everyone|nobody)$/;
const NEVER =
  /^(?:and|but|or|nor|so|yet|if|because|while|when|where|than|as|that|which|who|whom|whether|though|although|after|before|since|until|also|then|there|here|not|no|how|why|what|to)$/;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|gen|lt|col|sgt|capt|rev|hon|st|jr|sr|u\.s|u\.k|u\.n|\p{L})$/u;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|later|earlier|recently|last|this|next)$/;
const LINK =
  /^(?:of|for|in|at|with|from|on|to|by|near|behind|against|about|inside|outside|representing|around|between|within)$/;

/** Adjectives that tie a noun to what follows: “sources close to the board”, “people familiar with the talks”. */
const BEFORE_LINK = /^(?:close|familiar|loyal|sympathetic|opposed|privy|acquainted|involved|briefed)$/;

/** Whether a word can stand inside a noun phrase, determiners aside. */
export function isNominal(word: SpeechWord | undefined): boolean {
  if (!word || NEVER.test(word.low)) return false;
  const { class: kind, verb } = word.token;
  if (kind === 'verb') return verb === 'gerund' || verb === 'participle' || /^\p{Lu}/u.test(word.token.text);
  return kind === 'noun' || kind === 'name' || kind === 'adjective' || kind === 'number' || kind === 'other';
}

export const isPersonal = (word: SpeechWord | undefined): boolean => word !== undefined && PERSONAL.test(word.low);
export const isTimeWord = (word: SpeechWord | undefined): boolean => word !== undefined && TIME.test(word.low);
const isDeterminer = (word: SpeechWord | undefined): boolean =>
  word !== undefined && (word.token.class === 'determiner' || POSSESSIVE.test(word.low));
const isPossessiveEnd = (low: string): boolean => low === "'s" || low === "'";

/** A full stop that belongs to an abbreviation such as “Mr.” or an initial. */
export function isAbbreviationStop(speech: SpeechText, at: number): boolean {
  const [word, stop] = [speech.words[at - 1], speech.words[at]];
  return stop?.low === '.' && word !== undefined && ABBREVIATION.test(word.low) && word.token.end === stop.token.start;
}

/** The simple noun phrase whose last word is at `last`, not reaching before `lowest`; null when there is none. */
export function phraseEndingAt(speech: SpeechText, last: number, lowest: number): WordRange | null {
  const { words } = speech;
  if (isPersonal(words[last])) return { from: last, to: last + 1 };
  const isStop = isAbbreviationStop(speech, last);
  if (!isStop && !isNominal(words[last]) && !isHiddenNoun(speech, last)) return null;
  let from = last;
  while (from - 1 >= lowest && last - from < LONGEST) {
    const step = stepLeft(speech, from);
    if (step === 0 || from - step < lowest) break;
    from -= step;
    if (isDeterminer(words[from]) && !/^(?:of|'s)$/.test(lowAt(speech, from - 1))) break;
  }
  return isTimeWord(words[from]) && last === from ? null : { from, to: last + 1 };
}

/** How many words further left the phrase reaches from `from`. */
function stepLeft(speech: SpeechText, from: number): number {
  const { words } = speech;
  const before = words[from - 1];
  if (!before || before.quotation >= 0) return 0;
  if (isAbbreviationStop(speech, from - 1)) return 2;
  if (isNominal(before) || isDeterminer(before) || isHiddenNoun(speech, from - 1)) return 1;
  const further = words[from - 2];
  if (isPossessiveEnd(before.low) && (isNominal(further) || isAbbreviationStop(speech, from - 2))) return 2;
  if (before.low === '&' && isNominal(further)) return 2;
  if (before.low !== 'and' || !isNominal(further)) return 0;
  const bothNames = further?.token.class === 'name' && words[from]?.token.class !== 'adjective';
  return bothNames ? 2 : 0;
}

/** “Tulsa police Chief …”, “her former campaign aide”: a plain form there is a noun, whatever the tagger says. */
function isHiddenNoun({ words }: SpeechText, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || word.token.class !== 'verb' || /(?:s|ed|ing)$/.test(word.low)) return false;
  if (/^\p{Lu}/u.test(before.token.text)) return before.token.class !== 'pronoun' && !before.token.plural;
  if (before.low === ',') return words[at + 1]?.token.class === 'adjective';
  return before.token.class === 'adjective' || isDeterminer(before);
}

/** The phrase together with what it hangs on by prepositions: “a spokesman” for “the ministry”. The head comes first. */
export function withPhrasesBefore(speech: SpeechText, phrase: WordRange, lowest: number): WordRange {
  let whole = phrase;
  for (let n = 0; n < 4; n++) {
    const link = whole.from - 1;
    if (!LINK.test(lowAt(speech, link)) || link - 1 < lowest) break;
    const last = BEFORE_LINK.test(lowAt(speech, link - 1)) ? link - 2 : link - 1;
    const before = last < lowest ? null : phraseEndingAt(speech, last, lowest);
    if (!before) break;
    whole = { from: before.from, to: whole.to };
  }
  return whole;
}

/** The noun phrase that starts at `first`, with what hangs on it, ending before `highest`; null when there is none. */
export function phraseStartingAt(speech: SpeechText, first: number, highest: number): WordRange | null {
  const { words } = speech;
  if (isPersonal(words[first])) return { from: first, to: first + 1 };
  let to = first;
  let nouns = 0;
  while (to < highest && to - first < LONGEST) {
    const word = words[to];
    if (!word || word.quotation >= 0 || isTimeWord(word)) break;
    if (isNominal(word) || (to === first && isVerbBeforeNoun(speech, to))) nouns++;
    else if (isAbbreviationStop(speech, to) || isPossessiveEnd(word.low)) nouns += 0;
    else if (!isDeterminer(word)) {
      const isTied = BEFORE_LINK.test(lowAt(speech, to - 1)) && LINK.test(word.low);
      const joins = nouns > 0 && (isTied || /^(?:of|for|&)$/.test(word.low) || isNameList(words, to));
      if (!joins || to + 1 >= highest) break;
    }
    to++;
  }
  return nouns ? { from: first, to } : null;
}

/** “said police chief Ann Lee”: a plain form that opens the phrase, with a noun behind it. */
const isVerbBeforeNoun = ({ words }: SpeechText, at: number): boolean =>
  words[at]?.token.verb === 'base' && /^(?:noun|name)$/.test(words[at + 1]?.token.class ?? '');

const isNameList = (words: readonly SpeechWord[], at: number): boolean =>
  words[at]?.low === 'and' && words[at - 1]?.token.class === 'name' && words[at + 1]?.token.class === 'name';
