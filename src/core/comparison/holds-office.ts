import { roleOf } from '../figures/role-words';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

type Same = (claim: Item, document: Item) => boolean;

/** Tokens between `of` and the name: `adviser to the former president Ruiz`. */
const REACH = 3;

/** Whose role a role word names: `Ruiz’s aide`, `an aide to Ruiz`; null when it is not said, or not by name. */
function ownerOf({ tokens, items }: PreparedSentence, at: number): Item | null {
  const named = items.filter((item) => item.kind === 'figure' && item.form !== 'pronoun' && !item.demonym);
  if (/^(?:of|to|for)$/.test(tokens[at + 1]?.lemma ?? ''))
    return named.find(({ from }) => from > at + 1 && from <= at + 1 + REACH) ?? null;
  const clitic = tokens.slice(0, at).findLastIndex(({ class: kind, lemma }) => kind === 'particle' && lemma === '’s');
  const isNear = clitic >= 0 && tokens.slice(clitic + 1, at).every((token) => /^(?:adjective|noun)$/.test(token.class));
  return isNear ? (named.find(({ to }) => to === clitic) ?? null) : null;
}

/**
 * False when a role of the claim (`an aide to Ruiz`) is in the document somebody else's (`Berg’s aide`), and nobody of
 * both sides the same.
 */
export function holdsOffice(claim: PreparedSentence, document: PreparedSentence, same: Same): boolean {
  return claim.tokens.every((token, at) => {
    const role = roleOf(token.lemma);
    const mine = role ? ownerOf(claim, at) : null;
    if (!mine) return true;
    const theirs = document.tokens.flatMap((one, index) =>
      roleOf(one.lemma) === role ? (ownerOf(document, index) ?? []) : [],
    );
    return theirs.length === 0 || theirs.some((one) => same(mine, one));
  });
}
