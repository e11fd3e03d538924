import type { Token } from '../../model';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readApart } from './find-apart';

/** Small words of degree and identity that turn a statement round, in two sides. Written from general knowledge of English. */
const TURNS: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [['most'], ['least']],
  [['more'], ['less', 'fewer']],
  [
    ['same', 'identical'],
    ['different', 'other', 'another'],
  ],
  [
    ['always', 'often'],
    ['never', 'seldom', 'rarely'],
  ],
  [['best'], ['worst']],
];
/** The same for how much of a thing: they turn a statement round only before one and the same thing. */
const AMOUNTS: typeof TURNS = [
  [
    ['all', 'every', 'each'],
    ['none', 'no'],
  ],
  [
    ['whole', 'entire', 'all'],
    ['part', 'half', 'some'],
  ],
];
const TURNING: ReadonlySet<string> = new Set([...TURNS, ...AMOUNTS].flat(2));

const known = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The `fewer` of `fewer than 50`, which is part of the number. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  /^(?:more|less|fewer)$/i.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.lemma === 'than' &&
  tokens[at + 2]?.class === 'number';

/** The words of a sentence in lower case but for those of a bound, read once. */
function wordsOf({ tokens }: PreparedSentence): ReadonlySet<string> {
  const before = known.get(tokens);
  if (before) return before;
  const words = new Set(tokens.filter((_, at) => !isBound(tokens, at)).map(({ text }) => text.toLowerCase()));
  known.set(tokens, words);
  return words;
}

const hasAny = (words: ReadonlySet<string>, list: readonly string[]): boolean => list.some((word) => words.has(word));

/** `the least significant`: a superlative of two words, which only the same superlative says; `most of them` is an amount. */
function lacksSuperlative(claim: PreparedSentence, document: PreparedSentence): boolean {
  if (!hasAny(wordsOf(claim), ['most', 'least'])) return false;
  return claim.tokens.some(({ text }, at) => {
    const word = text.toLowerCase();
    if (!/^(?:most|least)$/.test(word) || claim.tokens[at + 1]?.class !== 'adjective') return false;
    return !wordsOf(document).has(word);
  });
}

/** The word of degree before an item, over `of the`: `part` in `part of the hull`. */
function degreeBefore({ tokens }: PreparedSentence, { from }: Item): Token | undefined {
  let at = from - 1;
  const before = () => tokens[at];
  if (TURNING.has(before()?.text.toLowerCase() ?? '')) return before();
  while (before()?.class === 'determiner' || before()?.lemma === 'of') at--;
  return before();
}

/**
 * The words of degree or identity that say the opposite of one thing: `least` and `most` before the same `significant`,
 * `different` and `same` before the same `breed`; null when there are none.
 */
export function findTurn(
  claim: PreparedSentence,
  document: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): { readonly claim: Item; readonly document: Item } | null {
  if (![...TURNING].some((word) => wordsOf(claim).has(word))) return null;
  const turned = (text: string, other: string): boolean =>
    [...TURNS, ...AMOUNTS].some(
      ([a, b]) => (a.includes(text) && b.includes(other)) || (b.includes(text) && a.includes(other)),
    );
  for (const mine of claim.items.filter((item) => item.kind === 'word' || item.kind === 'figure')) {
    const a = degreeBefore(claim, mine);
    if (!a || !TURNING.has(a.text.toLowerCase())) continue;
    const theirs = document.items.find((item) => same(mine, item));
    const b = theirs && degreeBefore(document, theirs);
    if (theirs && b && turned(a.text.toLowerCase(), b.text.toLowerCase()))
      return { claim: { ...mine, start: a.start }, document: { ...theirs, start: b.start } };
  }
  return null;
}

/** `It was Lind, not Aske, who paid`: what is set against the rest is on one side only, or is what the other side says. */
const setsApart = (claim: PreparedSentence, document: PreparedSentence): boolean =>
  readApart(claim) !== null && readApart(document) === null;

/** `few of the guests paid`: that is nearly none of them; `a few` and `the last few` are some. Source: Quirk et al., § 6.53. */
const isOfFew = (sentence: PreparedSentence): boolean =>
  hasAny(wordsOf(sentence), ['few']) &&
  sentence.tokens.some(
    ({ text }, at) =>
      text.toLowerCase() === 'few' &&
      !/^(?:a|the|last|past|next|first|these|those|every)$/.test(sentence.tokens[at - 1]?.lemma ?? ''),
  );

/** `Only Lind paid`: nobody else did. */
export const isExclusive = ({ tokens }: PreparedSentence): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      (lemma === 'only' && tokens[at + 1]?.class === 'name' && (at === 0 || tokens[at - 1]?.lemma === 'that')) ||
      (lemma === 'alone' && tokens[at - 1]?.class === 'name'),
  );

/** `Never before had Lind paid`, `Not once did it rain`: negated by its first word, with the helping verb before its subject. */
const isFronted = ({ tokens }: PreparedSentence): boolean =>
  /^(?:never|not|rarely|seldom|nor)$/.test(tokens[0]?.lemma ?? '') &&
  tokens
    .slice(1, REACH_OF_FRONT)
    .some(({ class: kind, lemma }) => kind === 'auxiliary' || /^(?:have|do|be)$/.test(lemma));

/** Tokens within which the helping verb follows: `Not once in ten years did`. */
const REACH_OF_FRONT = 6;

/**
 * Whether a word of degree or identity stands against its opposite (`the least significant` against `the most
 * significant`), or the claim says by `no … more` what a superlative would: then sameness of the other words settles
 * nothing, neither that both say the same nor that they do not.
 */
export function turnsAround(claim: PreparedSentence, document: PreparedSentence): boolean {
  const [mine, theirs] = [wordsOf(claim), wordsOf(document)];
  const isTurned = (one: readonly string[], other: readonly string[]): boolean =>
    hasAny(mine, one) && !hasAny(mine, other) && hasAny(theirs, other) && !hasAny(theirs, one);
  if (TURNS.some(([one, other]) => isTurned(one, other) || isTurned(other, one))) return true;
  if (
    lacksSuperlative(claim, document) ||
    setsApart(claim, document) ||
    isOfFew(document) !== isOfFew(claim) ||
    isExclusive(claim) !== isExclusive(document) ||
    isFronted(claim) !== isFronted(document)
  )
    return true;
  const no = claim.tokens.findIndex((token) => /^(?:no|not|never|nothing|nobody)$/.test(token.lemma));
  const isMore = ({ text }: Token) => /^(?:more|bigger|larger|greater|higher|better|closer)$/i.test(text);
  const isAsMuch = ({ lemma }: Token, at: number) =>
    /^(?:as|so)$/.test(lemma) && claim.tokens[no + at + 1]?.class === 'adjective';
  return no >= 0 && claim.tokens.slice(no).some((token, at) => isMore(token) || isAsMuch(token, at));
}
