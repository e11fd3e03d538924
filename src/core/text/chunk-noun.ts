import { countryAt, roleOf } from '../figures/role-words';
import type { Token } from '../model';
import type { Chunk } from './chunk';
import { isFurther, isInside } from './inside-noun';
import { isTimeNoun } from './is-time-noun';
import { CLOSING, isNominal, OPENING, opensQuote, quotesModifier } from './quotes-inside';

/** Words before a number that belong to it: `about 80`, `nearly two`. */
const APPROXIMATE = new Set([
  'about',
  'around',
  'over',
  'under',
  'nearly',
  'almost',
  'some',
  'roughly',
  'approximately',
  'up',
  'only',
  'just',
]);
/** Adverbs that may open a noun phrase before its adjective or determiner: `very few`, `only the`. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|tonight)$/;
/** Times behind which a number counts something else: `on Monday evening 15 people`. */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|weekend|week)$/;
const COMPARING = /^(?:more|less|fewer|at)$/;

const canStart = new Set(['determiner', 'noun', 'name', 'pronoun', 'number', 'adjective']);

/** The noun phrase that starts at a token, without what hangs on it by prepositions; null when none starts there. */
export function chunkNoun(tokens: readonly Token[], from: number): Chunk | null {
  const at = skipOpening(tokens, from);
  if (at === null) return null;
  const { end, head } = walkNoun(tokens, from, at);
  let to = end;
  while (to > from && isLoose(tokens[to - 1]) && !isFurther(tokens, to - 1, from)) to--;
  if (to <= from) return null;
  if (head >= 0 && to - 1 > head && tokens[to - 1]?.class === 'number') to--;
  const last = head >= 0 ? head : to - 1;
  const nounless = head < 0 && tokens[from]?.class !== 'determiner' && tokens[last]?.class !== 'number';
  return nounless ? null : { kind: 'noun', from, to, head: last };
}

/** Goes on from a token as long as the words fit into one noun phrase. */
function walkNoun(tokens: readonly Token[], from: number, start: number): { end: number; head: number } {
  let at = start;
  let head = -1;
  let quoted = tokens.slice(from, at).some(({ text }) => OPENING.test(text) || text === '"');
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isEnd(tokens, from, at, head)) break;
    if (head >= 0 && explainsLetters(tokens, at)) at += 2;
    else if (opensQuote(tokens, at, from, quoted)) quoted = true;
    else if ((CLOSING.test(token.text) || token.text === '"') && quoted) quoted = false;
    else if (isPossessive(token) && head >= 0) {
      if (!goesOn(tokens[at + 1])) return { end: at + 1, head };
    } else if (isHead(token)) head = at;
    else if (!isInside(tokens, at, from)) break;
  }
  return { end: at, head };
}

/** `the Ferry Safety Board (FSB) report`: letters in brackets with more of the phrase behind them. */
function explainsLetters(tokens: readonly Token[], at: number): boolean {
  const [open, letters, close, next] = tokens.slice(at, at + 4);
  if (open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}[\p{Lu}\d&-]+s?$/u.test(letters?.text ?? '')) return false;
  return next?.class === 'noun' || next?.class === 'name';
}

const isPossessive = (token: Token): boolean => token.class === 'particle' && token.lemma === '’s';

/** Whether a possessive is followed by what is possessed. */
const goesOn = (next: Token | undefined): boolean =>
  isNominal(next) || next?.class === 'adverb' || OPENING.test(next?.text ?? '');

const isLoose = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.class === 'adverb' || OPENING.test(token.text) || token.text === ',' || token.text === '-');

/** Where the phrase's first word stands after quotation marks and words such as `about`; null when no phrase starts. */
function skipOpening(tokens: readonly Token[], from: number): number | null {
  let at = from;
  const first = tokens[at];
  if (!first) return null;
  if (OPENING.test(first.text) || quotesModifier(tokens, at)) at++;
  const next = tokens[at + 1];
  const word = tokens[at]?.lemma ?? '';
  if (APPROXIMATE.has(word) && (next?.class === 'number' || next?.text === '$')) return at + 1;
  if (COMPARING.test(word) && /^(?:than|least|most)$/.test(next?.lemma ?? '') && isAmount(tokens[at + 2]))
    return at + 2;
  if (tokens[at]?.class === 'adverb' && next?.class === 'adjective' && isNominal(tokens[at + 2])) return at + 1;
  if (tokens[at]?.text === '$' || tokens[at]?.text === '£' || tokens[at]?.text === '€') return at;
  return canStart.has(tokens[at]?.class ?? '') ? at : null;
}

const isAmount = (token: Token | undefined): boolean =>
  token?.class === 'number' || /^(?:one|\$|half|a)$/.test(token?.text ?? '');

const isHead = (token: Token): boolean =>
  token.class === 'noun' ||
  token.class === 'name' ||
  token.class === 'pronoun' ||
  (token.class === 'number' && !/(?:st|nd|rd|th)$/.test(token.lemma));

/** `are sure she is dead`: right behind an adjective, a pronoun begins a clause of its own. */
const opensClause = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from && tokens[at - 1]?.class === 'adjective' && /^(?:he|she|it|they|we|I)$/.test(tokens[at]?.text ?? '');

/** `The hall itself was damaged`: right behind a noun, it is told of that noun. */
const isItself = (tokens: readonly Token[], at: number): boolean =>
  /^(?:itself|himself|herself|themselves)$/.test(tokens[at]?.lemma ?? '') &&
  /^(?:noun|name)$/.test(tokens[at - 1]?.class ?? '');

/** Whether the phrase is over before a token that might still fit into it. */
const isEnd = (tokens: readonly Token[], from: number, at: number, head: number): boolean =>
  head < 0 ? opensClause(tokens, from, at) : !isItself(tokens, at) && isBreak(tokens, from, at);

/** `in 2007 Lind left`: a year ends the phrase before a name; `The 2007 Harbour Report` has it in its name. */
function endsWithYear(tokens: readonly Token[], from: number, at: number): boolean {
  const year = tokens[at - 1]?.text ?? '';
  const next = tokens[at]?.class;
  const isNamed = at === from + 2 && tokens[from]?.class === 'determiner' && /\d$/.test(year);
  if (isNamed || !/^(?:1[0-9]|20)\d\ds?$/.test(year)) return false;
  return next === 'name' || (next === 'noun' && from < at - 1 && /s$/.test(year));
}

/** `came to Oslo two years ago`: how long ago is a phrase of its own. */
const tellsHowLongAgo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'number' &&
  /^(?:ago|later|earlier)$/.test(tokens[at + 2]?.lemma ?? '') &&
  isTimeNoun(tokens, { from: at, head: at + 1 });

/** Whether another noun phrase begins at a token although the words would still fit into the one before. */
function isBreak(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return true;
  if (before.class === 'particle' || OPENING.test(before.text)) return false;
  // `today’s action`
  if (isPossessive(token)) return false;
  if (token.class === 'determiner' || token.class === 'pronoun') return !/^(?:all|both)$/.test(before.lemma);
  if (before.class === 'pronoun') return true;
  if (endsWithYear(tokens, from, at)) return true;
  // `the Sunday Herald`
  if (DAY.test(before.lemma) && token.class === 'name' && tokens[at - 2]?.lemma === 'the') return false;
  if (DAY.test(token.lemma) || DAY.test(before.lemma))
    return !DAY.test(before.lemma) || !/^(?:morning|afternoon|evening|night|local|time)$/.test(token.lemma);
  if (token.class === 'number' && PART_OF_DAY.test(before.lemma)) return true;
  // `opened the bridge last month`: when it was is a phrase of its own.
  if (/^(?:last|next)$/.test(token.lemma) && isTimeNoun(tokens, { from: at, head: at + 1 }))
    return !/^(?:adjective|number)$/.test(before.class);
  if (tellsHowLongAgo(tokens, at)) return true;
  if (token.class === 'adjective' && !isNominal(tokens[at + 1])) return true;
  // `gave Lind three years`: who gets it, and what.
  if (token.class === 'number' && before.class === 'name' && tokens[from - 1]?.class === 'verb')
    return tokens[at + 1]?.plural === true;
  return token.class === 'name' && before.class === 'noun' && opensName(tokens, from, at, before);
}

/** `told local media Lind was late`, `the same breed Kim gifted`: whether a name right behind a noun begins a phrase of its own. */
const opensName = (tokens: readonly Token[], from: number, at: number, before: Token): boolean =>
  /^(?:tell|inform|assure)$/.test(tokens[from - 1]?.lemma ?? '') ||
  (tokens[from]?.class === 'determiner' && isContactClause(tokens, at, before));

/** Nouns for who does something, so that a name right behind one is its own: `the builder Hexacorp`, `the broadcaster VRT`. */
const AGENT =
  /(?:[^aeiou]er|[dtlsc]or|ist|man|woman|group|firm|company|agency|bureau|giant|union|club|federation|ministry|party|police|bank|airline|website|charity|start-?up|court|council)$/;

/** `the same breed Kim gifted`: a name after a noun that is no role, with its own verb. */
function isContactClause(tokens: readonly Token[], at: number, before: Token): boolean {
  // `the North Korean Kim Su won`
  const isOfPeople = [1, 2].some((length) => countryAt(tokens, at - length)?.length === length);
  if (roleOf(before.lemma) || AGENT.test(before.lemma) || isOfPeople) return false;
  let end = at;
  while (tokens[end]?.class === 'name') end++;
  return tokens[end]?.class === 'verb' || tokens[end]?.class === 'auxiliary' || tokens[end]?.class === 'modal';
}
