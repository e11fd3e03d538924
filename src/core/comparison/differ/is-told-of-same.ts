import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words that mean somebody or something named elsewhere. */
const POINTING = /^(?:he|she|it|they|him|her|them|his|its|their)$/i;

/**
 * Whether words that claim and sentence have alike mean the same on both sides: each `he`, `the mayor` and `today` of the
 * claim is somebody or some day of the sentence. A pronoun that the page leaves open may mean anybody.
 */
export const isToldOfSame = ({ claim, document, same }: Omit<Sides, 'pairs'>): boolean =>
  !hasOpenPronoun(claim) &&
  claim.items.filter(isRelative).every((item) => document.items.some((other) => same(item, other)));

/** What means something by its text alone. */
const isRelative = ({ form, figure, time }: Item): boolean =>
  time !== null || (figure !== null && form !== null && form !== 'name');

const hasOpenPronoun = ({ tokens, items, sentence }: PreparedSentence): boolean =>
  tokens.some(
    ({ text, start, end }, at) =>
      POINTING.test(text) &&
      start >= sentence.start &&
      end <= sentence.end &&
      !items.some((item) => item.from <= at && at < item.to && (item.figure !== null || item.groups.length > 0)),
  );
