import type { Token } from '../../model';

/**
 * Whether `nor` opens the statement in which a word stands, and its helping verb stands before who does it: `nor did the crew find any
 * trace`. Source: Quirk et al., § 13.36.
 */
export function isBehindNor(tokens: readonly Token[], at: number): boolean {
  const nor = tokens.findLastIndex(({ lemma }, index) => index < at && lemma === 'nor');
  if (nor < 0 || !HELPING.test(tokens[nor + 1]?.lemma ?? '')) return false;
  return tokens
    .slice(nor + 1, at)
    .every(({ class: kind, lemma }) => kind !== 'punctuation' && !/^(?:and|but|or)$/.test(lemma));
}
const HELPING = /^(?:do|have|be|will|would|can|could|may|might|shall|should|must)$/;
