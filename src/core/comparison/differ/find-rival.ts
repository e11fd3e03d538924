import type { Token } from '../../model';
import { SAID, type Sides } from '../align/find-position';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** A small word that says the opposite of the one in its place: `inside` and `outside`, `larger` and `smaller`. */
export interface Rival {
  readonly claim: Item;
  readonly document: Item;
  /** Whether only one of both can be true; a particle makes another verb: `shut up` and `shut down`. */
  readonly settles: boolean;
}

/** Tokens between a small word and what it belongs to: `the last of the games`. */
const REACH = 3;
const SMALL: ReadonlySet<string> = new Set(
  'adjective adverb conjunction determiner number particle preposition'.split(' '),
);

/**
 * The small word of a claim whose opposite the sentence has at the same thing. Words like these carry little and may be
 * left out or put otherwise, so that alignment passes over them: what stands in their place has to be asked for.
 */
export function findRival({ claim, document, pairs }: Sides): Rival | null {
  for (const [at, token] of claim.tokens.entries()) {
    if (!SMALL.has(token.class) || !/^\p{L}+$/u.test(token.text)) continue;
    if (/^(?:first|last)$/.test(token.lemma) && lookBack(claim) !== lookBack(document)) continue;
    const other = rivalAt(at, token, { claim, document, pairs });
    const mine = other === null ? null : itemAt(claim, at);
    const theirs = other === null ? null : itemAt(document, other);
    if (mine && theirs) return { claim: mine, document: theirs, settles: token.class !== 'particle' };
  }
  return null;
}

/**
 * How a sentence looks back: from a first or last time (`since`, `the first visit in ten years`), or to one (`ten years ago`,
 * `since she was last there`). `the first visit in ten years` and `the last visit was ten years ago` say the same.
 */
function lookBack({ items, tokens }: PreparedSentence): 'since' | 'ago' | null {
  const back = items.filter((item) => item.back);
  const since = tokens.findIndex(({ lemma }) => lemma === 'since');
  if (since >= 0) return tokens.slice(since).some(({ lemma }) => lemma === 'last') ? 'ago' : 'since';
  const isSince = ({ from }: Item) => /^(?:in|for|after)$/.test(tokens[from - 1]?.lemma ?? '');
  return back.some(isSince) ? 'since' : back.length ? 'ago' : null;
}

/** Where the sentence has the opposite of a claim's word beside the same thing; null where it has the word itself there. */
function rivalAt(at: number, token: Token, { claim, document, pairs }: Omit<Sides, 'same'>): number | null {
  const text = token.text.toLowerCase();
  if (token.class === 'particle') return particleAt(at, text, { claim, document });
  const found: number[] = [];
  for (const step of STEPS[token.class] ?? [1]) {
    const beside = itemBeside(claim, at, step);
    const said = pairs.find((pair) => pair.claim === beside && pair.score >= SAID)?.document;
    if (!said) continue;
    const places = placesBeside(document, said, step);
    if (places.some((place) => document.tokens[place]?.text.toLowerCase() === text)) return null;
    found.push(...places.filter((place) => isOpposite(text, document.tokens[place]?.text.toLowerCase() ?? '')));
  }
  // `the upper deck and the lower deck`: where both sides have both words, which belongs to which is not told by their places.
  const has = ({ tokens }: PreparedSentence, word: string) => tokens.some((one) => one.text.toLowerCase() === word);
  const own = found.filter((place) => !has(claim, document.tokens[place]?.text.toLowerCase() ?? ''));
  return (has(document, text) ? own[0] : found[0]) ?? null;
}

/** Where the sentence has the same verb with the opposite particle: `shut up` and `shut down`. */
function particleAt(at: number, text: string, { claim, document }: Pick<Sides, 'claim' | 'document'>): number | null {
  const verb = claim.tokens.slice(Math.max(0, at - REACH), at).findLast((token) => token.class === 'verb');
  const places = document.tokens.flatMap((token, place) =>
    verb && token.class === 'verb' && token.text.toLowerCase() === verb.text.toLowerCase() ? [place] : [],
  );
  const behind = places.flatMap((place) => [...Array(REACH).keys()].map((n) => place + 1 + n));
  const says = (place: number) => document.tokens[place]?.text.toLowerCase() ?? '';
  return behind.some((place) => says(place) === text)
    ? null
    : (behind.find((place) => isOpposite(text, says(place))) ?? null);
}

/** On which side a word stands of what it belongs to, where that is not only before it. */
const STEPS: Readonly<Record<string, readonly (1 | -1)[]>> = { adverb: [-1, 1] };

/** The nearest item on one side of a token, in its own part of the sentence. */
function itemBeside({ tokens, items }: PreparedSentence, at: number, step: 1 | -1): Item | undefined {
  const found = step > 0 ? items.find(({ from }) => from > at) : items.findLast(({ to }) => to <= at);
  if (!found) return undefined;
  const [from, to] = step > 0 ? [at + 1, found.from] : [found.to, at];
  return to - from < REACH && !tokens.slice(from, to).some(isBreak) ? found : undefined;
}

/** The tokens beside an item on one side where its small words stand. */
function placesBeside({ tokens }: PreparedSentence, item: Item, step: 1 | -1): number[] {
  const places: number[] = [];
  for (let n = 0; n < REACH; n++) {
    const place = step > 0 ? item.from - 1 - n : item.to + n;
    const token = tokens[place];
    if (!token || isBreak(token)) break;
    places.push(place);
  }
  return places;
}

const isBreak = (token: Token): boolean => token.class === 'punctuation' || token.class === 'verb';

const isOpposite = (a: string, b: string): boolean =>
  relateWords(a, b) === 'opposite' ||
  (isComparative(a) &&
    isComparative(b) &&
    basesOf(a).some((x) => basesOf(b).some((y) => relateWords(x, y) === 'opposite')));

const isComparative = (word: string): boolean => /\p{L}{3}er$/u.test(word);

/** What a comparative may be of: `larger` of `large`, `slower` of `slow`, `earlier` of `early`, `bigger` of `big`. */
const basesOf = (word: string): string[] => [
  word.slice(0, -1),
  word.slice(0, -2),
  word.slice(0, -3),
  word.replace(/ier$/, 'y'),
];
