import type { Pair } from './align-items';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';
import { PARTS, type Roles } from './read-roles';

/** Tokens between two words that still stand together: `third` `time`, `aide` `,` `Dmitry Peskov`. */
const GAP = 2;
/** A pair counts as said from here on. */
export const SAID = 0.7;

export interface Sides {
  readonly claim: PreparedSentence;
  readonly document: PreparedSentence;
  readonly pairs: readonly Pair[];
}

/** Whether an item of the claim and one of the sentence stand in the same place: beside matching words, or in the same part of a shared deed. */
export function isSamePlace(a: Item, b: Item, sides: Sides): boolean {
  return isBesideSame(a, b, sides) || hasSameRole(a, b, sides);
}

/** Whether the word before both, or the word behind both, is the same. */
export function isBesideSame(a: Item, b: Item, { claim, document, pairs }: Sides): boolean {
  const partner = (item: Item | null) =>
    (item && pairs.find((pair) => pair.claim === item && pair.score >= SAID)?.document) ?? null;
  const after = partner(neighbour(claim.items, a, 1));
  const before = partner(neighbour(claim.items, a, -1));
  if (after && after === neighbour(document.items, b, 1)) return true;
  return (
    before !== null && before === neighbour(document.items, b, -1) && wordsBefore(claim, a) === wordsBefore(document, b)
  );
}

/** The prepositions between an item and the one before it. */
function wordsBefore({ tokens, items }: PreparedSentence, item: Item): string {
  const from = items[items.indexOf(item) - 1]?.to ?? 0;
  const between = tokens.slice(from, item.from).filter((token) => token.class === 'preposition');
  return between.map((token) => token.lemma).join(' ');
}

/** The next item in a direction when it stands close by. */
function neighbour(items: readonly Item[], item: Item, step: 1 | -1): Item | null {
  const other = items[items.indexOf(item) + step];
  if (!other) return null;
  const gap = step > 0 ? other.from - item.to : item.from - other.to;
  return gap <= GAP ? other : null;
}

/** The preposition that leads to an item over determiners and describing words, or null. */
export function prepositionBefore({ tokens }: PreparedSentence, item: Item): string | null {
  for (let at = item.from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.class === 'preposition' || token.lemma === 'to') return token.lemma;
    if (!['determiner', 'adjective', 'name', 'noun', 'particle', 'number'].includes(token.class)) return null;
  }
  return null;
}

function hasSameRole(a: Item, b: Item, { claim, document, pairs }: Sides): boolean {
  const theirs = document.roles;
  return claim.roles.some((mine) => {
    const deed = pairs.find(
      (pair) => pair.claim.from <= mine.verb && mine.verb < pair.claim.to && pair.score >= SAID,
    )?.document;
    const alike = theirs.find((one) => deed && deed.from <= one.verb && one.verb < deed.to);
    if (!alike) return false;
    if (PARTS.some((part) => mine[part].heads.includes(a) && alike[part].heads.includes(b))) return true;
    const lead = prepositionBefore(claim, a);
    return lead !== null && lead === prepositionBefore(document, b) && isIn(mine, a) && isIn(alike, b);
  });
}

const isIn = ({ clause }: Roles, item: Item): boolean => clause.from <= item.from && item.to <= clause.to;
