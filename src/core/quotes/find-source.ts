import { NOMINAL_EVENTS } from '../lexicon/nominal-events';
import { lowAt, type SpeechText, type SpeechWord, type WordRange } from './lay-out-words';
import { isPersonal, isTimeWord, phraseEndingAt, withPhrasesBefore } from './noun-phrase';

/** Words that name who speaks; the head is the part that is the speaker, without what hangs on it. */
export interface Source extends WordRange {
  readonly head: WordRange;
}

/** Words between a subject and its verb. */
const HELPER =
  /^(?:also|later|then|has|have|had|is|was|are|were|be|been|will|would|do|does|did|not|n't|himself|herself|themselves|itself|both|again|still|once|now|never|just|only|often|repeatedly|reportedly|recently|even|further|previously|initially|already|all|each|'s|'ve|'d|may|might|can|could|should|must|on|since|long|always|sometimes|first|instead|too)$/;
/** A phrase right behind one of these hangs on something that was not read: it is no subject. */
const OF = /^(?:of|in|for|with|to|from|by|at|about|against|into|on)$/;
/** Longest insertion between commas that is skipped, in words. */
const LONGEST_INSERTION = 26;
/** Longest restrictive relative clause that is skipped, in words. */
const LONGEST_RELATIVE = 16;

/** Who stands as subject before the verb at `verb`; null when no noun phrase does. */
export function findSourceBefore(speech: SpeechText, verb: number, lowest: number): Source | null {
  const last = skipHelpers(speech, verb - 1, lowest);
  if (last < lowest) return null;
  const low = lowAt(speech, last);
  if (low === 'who' || low === 'which' || low === 'that') return findAntecedent(speech, last, lowest);
  if (/^[,)—–-]$/.test(low)) return skipInsertion(speech, last, lowest);
  const phrase = phraseEndingAt(speech, last, lowest);
  return phrase && widen(speech, phrase, lowest);
}

function skipHelpers({ words }: SpeechText, from: number, lowest: number): number {
  let at = from;
  while (at >= lowest && isHelper(words[at], words[at + 1])) at--;
  return at;
}

function isHelper(word: SpeechWord | undefined, next: SpeechWord | undefined): boolean {
  if (!word || word.quotation >= 0) return false;
  if (word.low === 'on') return isTimeWord(next);
  if (word.low === 'in' || word.token.class === 'number')
    return /^(?:19|20)\d\d$/.test(word.low === 'in' ? (next?.low ?? '') : word.low);
  if (isTimeWord(word)) return word.low !== 'this';
  return HELPER.test(word.low) || (word.token.class === 'adverb' && !isPersonal(word));
}

/** Goes back over “, a former judge,” to the name before it. */
function skipInsertion(speech: SpeechText, close: number, lowest: number): Source | null {
  const mark = lowAt(speech, close);
  const opening = mark === ')' ? '(' : mark;
  const isDouble = mark === '-' && lowAt(speech, close - 1) === '-';
  for (let at = close - (isDouble ? 2 : 1); at > lowest && close - at <= LONGEST_INSERTION; at--) {
    const word = speech.words[at];
    if (!word || word.quotation >= 0 || /^[;:]$/.test(word.low)) return null;
    if (word.low !== opening) continue;
    const start = isDouble ? at - 1 : at;
    const before = lowAt(speech, start - 1);
    const last = before === ')' || before === ',' ? start - 1 : -1;
    const phrase = last < 0 ? phraseEndingAt(speech, start - 1, lowest) : null;
    if (last >= 0) return skipInsertion(speech, last, lowest);
    return phrase && widen(speech, phrase, lowest);
  }
  return null;
}

/** “the leaders, who say”: the phrase before the relative pronoun, with or without a comma. */
function findAntecedent(speech: SpeechText, pronoun: number, lowest: number): Source | null {
  const last = lowAt(speech, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  const phrase = phraseEndingAt(speech, last, lowest);
  if (!phrase || isEvent(speech.words[last])) return null;
  return { ...phrase, head: phrase };
}

/** `signed a pact during the visit, which promises help`: a visit says nothing, whatever the pronoun stands for. */
const isEvent = (word: SpeechWord | undefined): boolean =>
  word !== undefined && NOMINAL_EVENTS.has(word.token.lemma) && !/^(?:alliance|opposition)$/.test(word.low);

/** Adds what the phrase hangs on: “officials in Washington”, “a man who saw the crash”. */
function widen(speech: SpeechText, phrase: WordRange, lowest: number): Source | null {
  const whole = withPhrasesBefore(speech, phrase, lowest);
  const relative = findRelativeBefore(speech, whole, lowest);
  if (relative) return relative;
  if (whole.from > lowest && OF.test(lowAt(speech, whole.from - 1))) return findReduced(speech, whole, lowest);
  const head = whole.from === phrase.from ? phrase : headOf(speech, whole);
  return { ...whole, head };
}

function findRelativeBefore(speech: SpeechText, phrase: WordRange, lowest: number): Source | null {
  let sawVerb = false;
  for (let at = phrase.from - 1; at > lowest && phrase.from - at <= LONGEST_RELATIVE; at--) {
    const word = speech.words[at];
    if (!word || word.quotation >= 0 || /^[,;:]$/.test(word.low)) return null;
    if (word.token.class === 'verb' || word.token.class === 'auxiliary') sawVerb = true;
    if (!/^(?:who|that|which)$/.test(word.low)) continue;
    const before = sawVerb ? phraseEndingAt(speech, at - 1, lowest) : null;
    if (!before) return null;
    const wide = withPhrasesBefore(speech, before, lowest);
    return { from: wide.from, to: phrase.to, head: headOf(speech, wide) };
  }
  return null;
}

/** “A commentary carried by KCNA warned”: a participle and its phrase between a subject and its verb. */
function findReduced(speech: SpeechText, phrase: WordRange, lowest: number): Source | null {
  const participle = speech.words[phrase.from - 2];
  if (participle?.token.class !== 'verb' || !/^(?:past|participle|gerund)$/.test(participle.token.verb ?? ''))
    return null;
  const before = phraseEndingAt(speech, phrase.from - 3, lowest);
  if (!before || isPersonal(speech.words[before.from])) return null;
  const wide = withPhrasesBefore(speech, before, lowest);
  if (wide.from > lowest && OF.test(lowAt(speech, wide.from - 1))) return null;
  return { from: wide.from, to: phrase.to, head: headOf(speech, wide) };
}

/** The part of a phrase before its first preposition. */
export function headOf({ words }: SpeechText, phrase: WordRange): WordRange {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    if (word && (word.token.class === 'preposition' || /^(?:of|for|in|at|with|from)$/.test(word.low))) {
      return { from: phrase.from, to: at };
    }
  }
  return { from: phrase.from, to: phrase.to };
}
