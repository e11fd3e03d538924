import type { PreparedSentence } from './prepare-document';

/** Words between two things of which the first came first, or the second did. */
const FIRST_BEFORE = /^(?:before|then)$/;
const FIRST_AFTER = /^(?:after|follow)$/;

/** Tokens before `before` where it opens a sentence: `One day before the talks, …`. */
const FRONT = 3;

/**
 * Where a sentence says that one thing came before another, and whether the earlier one stands first; null where it does not. Of
 * `One day before the talks, Lind flew out` that is the comma, with the later one first.
 */
export function readOrder({
  tokens,
}: PreparedSentence): { readonly at: number; readonly isEarlierFirst: boolean } | null {
  const at = tokens.findIndex(
    ({ lemma }, index) =>
      index > 0 && (FIRST_BEFORE.test(lemma) || (FIRST_AFTER.test(lemma) && tokens[index + 1]?.lemma !== 'by')),
  );
  if (at < 0) return null;
  const isEarlierFirst = FIRST_BEFORE.test(tokens[at]?.lemma ?? '');
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const opens =
    at <= FRONT && tokens[at]?.lemma !== 'follow' && tokens.slice(0, at).every(({ class: kind }) => OPENING.test(kind));
  return opens && comma > at ? { at: comma, isEarlierFirst: !isEarlierFirst } : { at, isEarlierFirst };
}

/** Word classes of what says how long before: `one day`. */
const OPENING = /^(?:number|determiner|adjective|noun|adverb)$/;
