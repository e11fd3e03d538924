import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Whether a length of time bounds what a claim says: `for ten years`, `in ten years`. */
export const isLength = ({ tokens }: PreparedSentence, { time, from }: Item): boolean =>
  time?.type === 'duration' && /\d/.test(time.value) && /^(?:for|in)$/.test(tokens[from - 1]?.lemma ?? '');

/** Whether only the sentence counts: who did it for the first time is no first on the other side of a negation. */
const isCounted = ({ claim, document }: Sides, word: RegExp): boolean =>
  document.tokens.some(({ lemma }) => word.test(lemma)) && !claim.tokens.some(({ lemma }) => word.test(lemma));

/** `had not been there for ten years` beside `the first visit in ten years`: both say that it was ten years before. */
export const isFirstSince = (sides: Sides): boolean =>
  sides.pairs.some(({ claim: item, score }) => score >= SAID && isLength(sides.claim, item)) &&
  isCounted(sides, /^(?:first|last)$/);

/** `had not won since 1958` beside `the first win since 1958`: both say that the year had the last one. */
export const isFirstSinceThen = (sides: Sides): boolean => {
  const { claim, document, pairs } = sides;
  return (
    pairs.some(
      ({ claim: item, document: other, score }) =>
        score >= SAID &&
        item.time !== null &&
        claim.tokens[item.from - 1]?.lemma === 'since' &&
        document.tokens[(other?.from ?? 0) - 1]?.lemma === 'since',
    ) && isCounted(sides, /^first$/)
  );
};
