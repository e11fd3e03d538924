import { SAID, type Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';

/** Which of its kind a thing was, and which time it was. */
interface Counted {
  readonly claim: Item;
  readonly document: Item;
  /** Whether both are the same. */
  readonly isSame: boolean;
}

/**
 * The ordinals by which a claim counts what was done by its things and the sentence by its times: `the third car that Lind
 * gave Aske` beside `the second time Lind has given Aske a car`; null where they do not count so.
 */
export function findNthTime({ claim, document, pairs }: Sides): Counted | null {
  for (let at = 0; at < pairs.length - 1; at++) {
    const [ordinal, thing] = [pairs[at]?.claim, pairs[at + 1]];
    if (ordinal?.amount?.kind !== 'ordinal' || (pairs[at]?.score ?? 0) >= SAID || !thing || thing.score < SAID)
      continue;
    if (thing.claim.from !== ordinal.to) continue;
    const count = ordinal.amount;
    const mine = claim.roles.find(({ verb, patients }) => verb > ordinal.to && patients.heads.includes(thing.claim));
    const lemma = claim.tokens[mine?.verb ?? -1]?.lemma;
    const theirs = document.roles
      .filter(({ verb }) => lemma && isSameDeed(lemma, document.tokens[verb]?.lemma ?? ''))
      .flatMap((one) => ordinalOf(document, one) ?? [])[0];
    if (theirs?.amount) return { claim: ordinal, document: theirs, isSame: theirs.amount.low === count.low };
  }
  return null;
}

/** The ordinal of `the second time` right before the clause of a deed. */
const ordinalOf = ({ items, tokens }: PreparedSentence, { verb }: Roles): Item | undefined =>
  items.find(
    ({ amount, to }) =>
      amount?.kind === 'ordinal' &&
      tokens[to]?.lemma === 'time' &&
      to < verb &&
      tokens.slice(to, verb).every((token) => token.class !== 'verb'),
  );
