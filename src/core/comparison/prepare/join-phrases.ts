import { CONTESTS } from '../../lexicon/contests';
import type { Token } from '../../model';
import { type Phrase, phrasesFrom } from '../meaning/read-phrases';

/** Words that may stand inside a phrase that is open for some: `sent the younger man to prison`. */
const LONGEST_GAP = 3;

/**
 * Tokens in which a phrase bears the base form of the word that says the same, and its other words none: `walked out` is
 * read as `strike`, `was sent to prison` as `jail`, `at once` as `immediately`. A verb's stands on the verb, that of any
 * other phrase on its last word. Everything stays in its place. With `all` the other words keep their content: of a
 * document more may be held against a claim than the phrase.
 */
export function joinPhrases(tokens: readonly Token[], all: boolean): readonly Token[] {
  let joined: Token[] | null = null;
  const used = new Set<number>();
  tokens.forEach((token, at) => {
    if (used.has(at)) return;
    for (const phrase of findPhrases(token)) {
      if (!mayStart(token, phrase)) continue;
      const places = findRest(tokens, at, phrase, used);
      if (!places) continue;
      for (const place of [at, ...places]) used.add(place);
      joined ??= [...tokens];
      write(joined, [at, ...places], phrase, all);
      return;
    }
  });
  return joined ?? tokens;
}

/** Phrases that start with a token’s words, the longest first. */
function findPhrases({ lemma, text, class: kind }: Token): readonly Phrase[] {
  if (kind === 'name') return [];
  const space = lemma.indexOf(' ');
  const first = space < 0 ? lemma : lemma.slice(0, space);
  const lower = text.toLowerCase();
  const own = phrasesFrom(first);
  const written = lower === first ? [] : phrasesFrom(lower);
  if (written.length === 0) return own;
  return own.length === 0 ? written : [...own, ...written];
}

/** Whether a token is of the class that a phrase starts with. */
const mayStart = ({ class: kind, verb }: Token, phrase: Phrase): boolean =>
  phrase.kind === 'verb' ? kind === 'verb' : kind !== 'verb' || verb === 'gerund';

/** Puts a phrase's words on the tokens that bear them, and takes the content of the others unless all keep it. */
function write(tokens: Token[], places: readonly number[], { kind, words }: Phrase, all: boolean): void {
  const bearers = kind === 'verb' ? places.slice(0, 1) : places.slice(-words.length);
  for (const place of places) {
    const token = tokens[place];
    const word = words[bearers.indexOf(place)];
    if (token && word === undefined && !all) tokens[place] = { ...token, class: 'particle' };
    else if (token && word !== undefined) tokens[place] = { ...token, lemma: word, class: kind };
  }
}

/** Words that turn a phrase round, and stand inside none: `took no part`. */
const TURNING = new Set('no not never neither hardly'.split(' '));

/** Where the other words of a phrase stand behind its first; null when they do not. */
function findRest(tokens: readonly Token[], first: number, phrase: Phrase, used: ReadonlySet<number>): number[] | null {
  let places: number[] | null = null;
  let at = first + 1;
  for (const { word, open } of phrase.rest) {
    let left = open ? LONGEST_GAP : 0;
    for (; !isWord(tokens[at], word, phrase); at++) {
      if (used.has(at) || !maySkip(tokens[at], phrase, left)) return null;
      if (tokens[at]?.class !== 'determiner') left--;
    }
    if (used.has(at)) return null;
    places ??= [];
    places.push(at++);
  }
  if (phrase.kind === 'noun' && tokens[at - 1]?.class !== 'noun') return null;
  // `lost the match to Lind`, not `lost the match to give her the lead`.
  if (phrase.rest.at(-1)?.open && tokens[at - 1]?.lemma === 'to') {
    if (tokens[at]?.class === 'verb' || !isContest(tokens.slice(first + 1, at - 1))) return null;
  }
  return (isFixed(phrase) ? goesOn(tokens[at]) : leadsToTime(tokens, at)) ? null : (places ?? []);
}

/** Whether what is lost is a contest, or not named: of `lost more money to fraud` nobody is beaten. */
const isContest = (gap: readonly Token[]): boolean =>
  gap.every(({ class: kind, lemma }) => kind !== 'noun' || CONTESTS.has(lemma));

/** Phrases that say how something is or happens stand as they are written. */
const isFixed = ({ kind }: Phrase): boolean => kind === 'adjective' || kind === 'adverb';

function isWord(token: Token | undefined, word: string, phrase: Phrase): boolean {
  if (!token || (token.class === 'name' && phrase.kind !== 'verb')) return false;
  return (token.lemma === word && !isFixed(phrase)) || isWritten(token.text, word);
}

/** Whether a text is a word but for its capitals. */
const isWritten = (text: string, word: string): boolean => text.length === word.length && text.toLowerCase() === word;

/** Whether a word may stand inside a phrase: a determiner in most, and where it is open a few others. */
function maySkip(token: Token | undefined, phrase: Phrase, left: number): boolean {
  if (!token || token.class === 'punctuation' || token.class === 'verb') return false;
  if (isFixed(phrase) || TURNING.has(token.lemma)) return false;
  return token.class === 'determiner' || left > 0;
}

/** Whether a word goes on with what a phrase of fixed words only begins: `in public` `research`, `in place` `of`. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (/^(?:noun|adjective|name)$/.test(next.class) || next.lemma === 'of');

/** `signed on Wednesday`, `flew in the next week`: the last word leads to a time or number, and belongs to no phrase. */
function leadsToTime(tokens: readonly Token[], end: number): boolean {
  if (!LEADING.test(tokens[end - 1]?.lemma ?? '')) return false;
  const at = /^(?:the|this|his|her|its|their)$/.test(tokens[end]?.lemma ?? '') ? end + 1 : end;
  return tokens[at]?.class === 'number' || DATES.test(tokens[at]?.text ?? '');
}

const LEADING = /^(?:on|in|at|by|for|from|to|over|through|after|into|around|about)$/;
const DATES =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|next|last|past|coming|early|late|morning|afternoon|evening|night|spring|summer|autumn|winter|weekend)$/i;
