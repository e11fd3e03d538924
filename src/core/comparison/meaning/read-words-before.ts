import { CHANCE_WORDS, COMING_WORDS, PROSPECT_NOUNS } from '../../lexicon/prospects';
import type { Token } from '../../model';

/** Tokens before a noun within which its `no` stands: `no serious new injuries`. */
const REACH_OF_NO = 4;
const STOPS = /^[,;:.–—-]$/;

/** `no injuries or deaths`, `without a vote`: a negation in front of the noun phrase of a token. */
export const hasNoBefore = (tokens: readonly Token[], at: number): boolean => findNoBefore(tokens, at) !== null;

/** Whether that negation is the verb’s: `is not a member`, `is no longer a member`. */
export function isVerbsNoBefore(tokens: readonly Token[], at: number): boolean {
  const no = findNoBefore(tokens, at);
  return no !== null && (tokens[no]?.lemma === 'not' || /^longer$/i.test(tokens[no + 1]?.text ?? ''));
}

/** Where the word of that negation stands; null when there is none. */
function findNoBefore(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.class === 'verb') return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_NO); i--) {
    const token = tokens[i];
    if (!token || STOPS.test(token.text) || token.class === 'verb' || token.class === 'auxiliary') return null;
    if (isNo(tokens, i)) return i;
    if (token.class === 'preposition' && token.lemma !== 'of') return null;
  }
  return null;
}

function isNo(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at] ?? { lemma: '' };
  const [before, next] = [tokens[at - 1]?.lemma ?? '', tokens[at + 1]?.lemma ?? ''];
  if (/^(?:no|without|zero|neither)$/.test(lemma)) return true;
  // `was freed for lack of evidence`: the ground, and no denial.
  const isGround = GROUND.test(tokens[/^an?$/.test(before) ? at - 2 : at - 1]?.lemma ?? '');
  if (lemma === 'lack' || (lemma === 'want' && next === 'of')) return !isGround;
  if (lemma === 'not') return !/^(?:only|just|all|every|more|less)$/.test(next);
  return (lemma === 'of' && /^(?:short|free|devoid|bereft)$/.test(before)) || (lemma === 'from' && before === 'free');
}

const GROUND = /^(?:of|to|for)$/;

/** `the prospect of Moscow transferring`: a noun before the word that leaves it open. */
export function hasProspectNoun(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || STOPS.test(token.text) || token.lemma === 'and') return false;
    if (isSettled(tokens, i, at)) return false;
    if (PROSPECT_NOUNS.has(token.lemma) && /^(?:of|to|that|for)$/.test(tokens[i + 1]?.lemma ?? '')) return true;
    if (token.class === 'verb' && token.verb !== 'gerund' && i < at - 1) return false;
  }
  return false;
}

/** `in its war`: behind a preposition of place or time a noun that is somebody’s own is taken for granted, whatever the words before leave open. */
const isSettled = (tokens: readonly Token[], preposition: number, at: number): boolean =>
  tokens[at]?.class === 'noun' &&
  SETTLING.test(tokens[preposition]?.lemma ?? '') &&
  /^(?:its|their|his|her|our|my)$/.test(tokens[preposition + 1]?.lemma ?? '') &&
  tokens.slice(preposition + 2, at).every(({ class: kind }) => /^(?:adjective|noun|number)$/.test(kind));
const SETTLING = /^(?:in|during|after|amid|at|before|since|throughout)$/;

/** `is due to open`: a word right before an infinitive that says that it is yet to come. */
export const isComing = (word: Token | undefined): boolean =>
  word !== undefined && word.class !== 'verb' && COMING_WORDS.has(word.lemma);

/** `is likely to open`: the same where it may come. */
export const isChance = (word: Token | undefined): boolean =>
  word !== undefined && word.class !== 'verb' && CHANCE_WORDS.has(word.lemma);

/** Tokens between `apart from` and what it leaves out: `apart from the right to national sovereignty`. */
const REACH_OF_EXCEPT = 4;

/** `anything apart from sovereignty`, `all members except Chile`: what is left out of what is said of all the others. */
export function isExcepted(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_EXCEPT); i--) {
    const [word, next] = [tokens[i], tokens[i + 1]];
    if (!word || STOPS.test(word.text) || word.class === 'verb') return false;
    const isOut =
      /^(?:except|excepting|excluding|barring)$/.test(word.lemma) ||
      (/^(?:apart|aside)$/.test(word.lemma) && next?.lemma === 'from') ||
      (word.lemma === 'other' && next?.lemma === 'than');
    if (isOut) return tokens.slice(0, i).some(({ lemma }) => ALL.test(lemma));
  }
  return false;
}
const ALL = /^(?:all|every|everyone|everybody|everything|any|anyone|anybody|anything|everywhere|anywhere|each)$/;
