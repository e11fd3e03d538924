import { cutSaid } from './cut-said';
import type { Cue, CuedText } from './find-cues';
import { lowAt, type SpeechText, type WordRange } from './lay-out-words';
import { isTimeWord, phraseStartingAt } from './noun-phrase';

const FEWEST_WORDS = 2;
/** Words after “he said,” that speak of him or of something else. */
const NO_RESUMPTION = /^(?:and|but|who|whose|which|as|while|citing|a|an|one|after|before|when|whom|although|though)$/;
/** Words that cannot open a clause that is said. */
const NO_CLAUSE =
  /^(?:of|about|for|by|to|with|from|as|and|or|but|so|during|after|before|into|up|out|off|over|than|against|on|at|in)$/;
/** Furthest that a quotation may start after its cue, in words. */
const NEAREST_QUOTE = 14;
/** Furthest that “that” may stand behind its verb, in words. */
const FURTHEST_THAT = 16;
/** The same after “described … as”, in words. */
const NEAREST_AFTER_AS = 26;

/** What is said after a cue, to the end of its sentence or of a quotation that runs on; null when nothing is. */
export function findContentAfter(
  speech: CuedText,
  cue: Cue,
  range: WordRange,
  earlier: WordRange | null,
): WordRange | null {
  const end = endOfSaid(speech, range);
  let at = skipAdjuncts(speech, cue.to, end);
  const opened = nextBlockQuote(speech, at, range);
  if (opened) return opened;
  const quote = findQuoteStart(speech, at, end);
  if (cue.frames.has('hearer') && (!earlier || lowAt(speech, at) !== ',')) {
    const hearer = findHearer(speech, cue, at, end);
    if (!hearer && quote === null && !cue.frames.has('clause')) return null;
    at = skipAdjuncts(speech, hearer?.to ?? at, end);
  }
  if (earlier) return readResumed(speech, at, end, quote, (speech.words[earlier.to - 1]?.quotation ?? -1) >= 0);
  if (/^[:,]$/.test(lowAt(speech, at)) && quote === at + 1) return toEnd(speech, quote, end);
  if (lowAt(speech, at) === ':') at++;
  if (takesRest(speech, cue, at, end)) return toEnd(speech, at, cutSaid(speech, at, end));
  const that = findThat(speech, cue.to, end);
  if (that !== null) return toEnd(speech, that, cutSaid(speech, that, end));
  if (quote === null || !isQuoteNear(speech, cue, at, quote)) return null;
  const isLedIn = cue.frames.has('clause') && !NO_CLAUSE.test(lowAt(speech, at)) && lowAt(speech, at) !== ',';
  return toEnd(speech, isLedIn ? at : quote, end);
}

/** Who is told; where the verb also takes a clause (“warned the bank was weak”) only when “that” or a quotation follows. */
function findHearer(speech: SpeechText, { frames }: Cue, at: number, end: number): WordRange | null {
  const hearer = phraseStartingAt(speech, at, end);
  if (!hearer || !frames.has('clause')) return hearer;
  return /^(?:that|:|,)$/.test(lowAt(speech, hearer.to)) || (speech.words[hearer.to]?.quotation ?? -1) >= 0
    ? hearer
    : null;
}

/** “said at a stop in Toledo, Ohio, that …”: the “that” behind place and time, no other verb between. */
function findThat(speech: SpeechText, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + FURTHEST_THAT); at++) {
    const word = speech.words[at];
    if (!word || word.quotation >= 0 || word.token.class === 'verb' || word.token.class === 'modal') return null;
    if (word.low === 'that' && word.token.class !== 'determiner')
      return lowAt(speech, at - 1) === ',' || at === from ? at : null;
  }
  return null;
}

/** Whether a quotation further on is still the cue's: near, behind “as”, or right behind a verb that only utters. */
function isQuoteNear(speech: SpeechText, { frames, to }: Cue, at: number, quote: number): boolean {
  const mark = lowAt(speech, quote - 1);
  if (frames.has('object') && (mark === 'as' || lowAt(speech, quote - 2) === 'as'))
    return quote - to <= NEAREST_AFTER_AS;
  if (lowAt(speech, to) === 'with') return quote === to + 1;
  if (frames.has('clause') || frames.has('object') || frames.has('hearer')) return quote - to <= NEAREST_QUOTE;
  return frames.has('quote') && quote - at <= 2;
}

/** Whether what stands at `at` is what the cue's frames let it take: a clause, a quotation, an object, “to” and a verb. */
function takesRest(speech: SpeechText, { frames }: Cue, at: number, end: number): boolean {
  const low = lowAt(speech, at);
  if (low === 'that' || (speech.words[at]?.quotation ?? -1) >= 0) return true;
  if (frames.has('request') && findTo(speech, at, end) > 0) return true;
  if (frames.has('infinitive') && low === 'to') return true;
  const isRough = low === 'about' && speech.words[at + 1]?.token.class === 'number';
  if ((NO_CLAUSE.test(low) && !isRough) || !/[\p{L}\p{N}]/u.test(low)) return false;
  return frames.has('object') || ((frames.has('clause') || frames.has('hearer')) && hasFiniteVerb(speech, at, end));
}

/** “…,” he said, “…”: after content before the cue only a quotation resumes it, or the rest of an unquoted clause. */
function readResumed(
  speech: SpeechText,
  at: number,
  end: number,
  quote: number | null,
  isQuoted: boolean,
): WordRange | null {
  if (quote !== null && quote - at <= 2) return toEnd(speech, quote, end);
  const next = lowAt(speech, at + 1);
  if (isQuoted || lowAt(speech, at) !== ',' || next.endsWith('ing') || NO_RESUMPTION.test(next)) return null;
  return hasFiniteVerb(speech, at + 1, end) ? toEnd(speech, at + 1, end) : null;
}

function endOfSaid(speech: SpeechText, range: WordRange): number {
  let end = range.to;
  while (end > range.from && /^[.!?…]$/.test(lowAt(speech, end - 1)) && (speech.words[end - 1]?.quotation ?? -1) < 0)
    end--;
  return end;
}

/** Leaves out “on Monday”, “in a statement”, “later” between cue and content. */
function skipAdjuncts(speech: SpeechText, from: number, end: number): number {
  let at = from;
  for (let n = 0; n < 4 && at < end; n++) {
    const word = speech.words[at];
    if (isTimeWord(word) && word?.low !== 'this') at++;
    else if (word?.low === 'on' && isTimeWord(speech.words[at + 1])) at += 2;
    else if (/^(?:in|during|at|to|on|via|through|before|after)$/.test(word?.low ?? '')) {
      const phrase = phraseStartingAt(speech, at + 1, end);
      if (!phrase) break;
      at = phrase.to;
    } else break;
  }
  return at;
}

function findQuoteStart(speech: SpeechText, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    const quotation = speech.words[at]?.quotation ?? -1;
    if (quotation >= 0) return speech.quoted[quotation]?.from ?? null;
  }
  return null;
}

/** “He went on:” at the end of a paragraph: the quotation that opens the next one. */
function nextBlockQuote(speech: SpeechText, at: number, range: WordRange): WordRange | null {
  if (lowAt(speech, at) !== ':' || at + 1 !== range.to) return null;
  const quotation = speech.words[range.to]?.quotation ?? -1;
  return quotation >= 0 ? (speech.quoted[quotation] ?? null) : null;
}

/** From a word to the end, or on to the end of a quotation that began before it. */
function toEnd(speech: SpeechText, from: number, end: number): WordRange | null {
  const quotation = speech.words[end - 1]?.quotation ?? -1;
  const to = Math.max(end, speech.quoted[quotation]?.to ?? end);
  return to - from >= FEWEST_WORDS ? { from, to } : null;
}

function findTo(speech: SpeechText, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + 16); at++) if (lowAt(speech, at) === 'to') return at;
  return -1;
}

const hasFiniteVerb = ({ words }: SpeechText, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ token }) => /^(?:auxiliary|modal)$/.test(token.class) || (token.class === 'verb' && token.verb !== 'gerund'),
    );
