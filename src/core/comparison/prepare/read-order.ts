import type { PreparedSentence } from './prepare-document';

/** Words between two things of which the first came first, or the second did. */
const FIRST_BEFORE = /^(?:before|then)$/;
const FIRST_AFTER = /^(?:after|follow)$/;

/** Where a sentence says that one thing came before another, and whether the earlier one stands first; null where it does not. */
export function readOrder({
  tokens,
}: PreparedSentence): { readonly at: number; readonly isEarlierFirst: boolean } | null {
  const at = tokens.findIndex(
    ({ lemma }, index) =>
      index > 0 && (FIRST_BEFORE.test(lemma) || (FIRST_AFTER.test(lemma) && tokens[index + 1]?.lemma !== 'by')),
  );
  return at < 0 ? null : { at, isEarlierFirst: FIRST_BEFORE.test(tokens[at]?.lemma ?? '') };
}
