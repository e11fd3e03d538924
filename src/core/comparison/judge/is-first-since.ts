import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Whether a length of time bounds what a claim says: `for ten years`, `in ten years`. */
export const isLength = ({ tokens }: PreparedSentence, { time, from }: Item): boolean =>
  time?.type === 'duration' && /\d/.test(time.value) && /^(?:for|in)$/.test(tokens[from - 1]?.lemma ?? '');

/** `had not been there for ten years` beside `the first visit in ten years`: both say that it was ten years before. */
export const isFirstSince = ({ claim, document, pairs }: Sides): boolean =>
  pairs.some(({ claim: item, score }) => score >= SAID && isLength(claim, item)) &&
  document.tokens.some(({ lemma }) => /^(?:first|last)$/.test(lemma));

/** `had not won since 1958` beside `the first win since 1958`: both say that the year had the last one. */
export const isFirstSinceThen = ({ claim, document, pairs }: Sides): boolean =>
  pairs.some(
    ({ claim: item, document: other, score }) =>
      score >= SAID &&
      item.time !== null &&
      claim.tokens[item.from - 1]?.lemma === 'since' &&
      document.tokens[(other?.from ?? 0) - 1]?.lemma === 'since',
  ) && document.tokens.some(({ lemma }) => lemma === 'first');
