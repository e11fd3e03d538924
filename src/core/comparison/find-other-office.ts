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

/** Someone’s role of the claim that is in the document somebody else’s: `an aide to Ruiz` beside `Berg’s aide`. */
export interface OtherOffice {
  /** Whose role it is in the claim, and whose in the sentence. */
  readonly claim: Item;
  readonly document: Item;
  /** Whether both name the same one in the role, so that only one can be true. */
  readonly oneHolder: boolean;
}

/** A role of the claim that is somebody else’s in the sentence, and nobody’s of both sides the same; null when there is none. */
export function findOtherOffice(claim: PreparedSentence, document: PreparedSentence, same: Same): OtherOffice | null {
  for (const [at, token] of claim.tokens.entries()) {
    const role = roleOf(token.lemma);
    const mine = role ? ownerOf(claim, at) : null;
    if (!mine) continue;
    const theirs = document.tokens.flatMap((one, index) => {
      const owner = roleOf(one.lemma) === role ? ownerOf(document, index) : null;
      return owner ? [{ owner, holder: holderOf(document, index) }] : [];
    });
    const [other] = theirs;
    if (!other || theirs.some(({ owner }) => same(mine, owner))) continue;
    const { holder } = other;
    const oneHolder =
      holder !== null && claim.items.some((item) => item !== mine && item.kind === 'figure' && same(item, holder));
    return { claim: mine, document: other.owner, oneHolder };
  }
  return null;
}

/** Who is named in a role: `aide Lena Aske`, `Lena Aske, an aide`. */
function holderOf({ items }: PreparedSentence, at: number): Item | null {
  const named = items.filter((item) => item.kind === 'figure' && item.form === 'name' && !item.demonym);
  const behind = named.find(({ from }) => from > at && from <= at + 2);
  return behind ?? named.findLast(({ to }) => to < at && at - to <= REACH) ?? null;
}
