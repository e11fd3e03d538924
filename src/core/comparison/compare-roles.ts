import type { Pair } from './align-items';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';
import { type Roles, readRoles } from './read-roles';
import { relateWords } from './relate-words';

/** How who-does-what of a claim stands to a sentence. */
export interface RoleFit {
  /** Whether some deed of the claim is a deed of the sentence too. */
  readonly shared: boolean;
  /** False when a shared deed has another doer or another object in the sentence than in the claim. */
  readonly fits: boolean;
  /** The same two parties with their parts exchanged. */
  readonly swap: { readonly claim: Item; readonly document: Item } | null;
}

/** Deeds that two do together, so that it is the same whoever is named first. */
const MUTUAL = new Set(
  'meet talk marry exchange discuss agree clash fight tie face be trade negotiate debate share join'.split(' '),
);

/** Compares the doers, objects and receivers of the deeds that claim and sentence share. */
export function compareRoles(
  claim: PreparedSentence,
  document: PreparedSentence,
  pairs: readonly Pair[],
  same: (a: Item, b: Item) => boolean,
): RoleFit {
  const theirs = readRoles(document);
  let shared = false;
  let fits = true;
  let swap: RoleFit['swap'] = null;
  for (const mine of readRoles(claim)) {
    const lemma = claim.tokens[mine.verb]?.lemma ?? '';
    const alike = theirs.filter((one) => isSameDeed(lemma, document.tokens[one.verb]?.lemma ?? ''));
    if (lemma === 'be' || lemma === 'have' || !alike.length) continue;
    shared = true;
    if (MUTUAL.has(lemma) || alike.some((one) => agrees(mine, one, same))) continue;
    fits = false;
    swap ??= findSwap(mine, alike, pairs, same);
  }
  return { shared, fits, swap };
}

function isSameDeed(claim: string, document: string): boolean {
  const relation = relateWords(claim, document);
  return relation === 'same' || relation === 'synonym' || relation === 'broader';
}

const meets = (mine: readonly Item[], theirs: readonly Item[], same: (a: Item, b: Item) => boolean): boolean =>
  mine.every(isOpen) || theirs.every(isOpen) || mine.some((a) => theirs.some((b) => same(a, b)));

/** Words and unresolved pronouns leave it open who is meant. */
const isOpen = (item: Item): boolean => item.kind !== 'figure' || (item.form === 'pronoun' && !item.figure);

const agrees = (mine: Roles, theirs: Roles, same: (a: Item, b: Item) => boolean): boolean =>
  meets(mine.agents, theirs.agents, same) &&
  meets(mine.recipients, theirs.recipients, same) &&
  meets(mine.patients, theirs.patients, same);

/** The claim's doer when the sentence names it in another part, and has as doer whom the claim names in another part. */
function findSwap(
  mine: Roles,
  alike: readonly Roles[],
  pairs: readonly Pair[],
  same: (a: Item, b: Item) => boolean,
): RoleFit['swap'] {
  for (const theirs of alike) {
    for (const a of mine.agents.filter((one) => !isOpen(one))) {
      for (const b of theirs.agents.filter((one) => !isOpen(one) && !one.figure?.members)) {
        const isElsewhere = pairs.some((pair) => pair.claim !== a && pair.score >= 0.8 && same(pair.claim, b));
        const isNamed = pairs.some((pair) => pair.claim === a && pair.score >= 0.8);
        if (!same(a, b) && isElsewhere && isNamed) return { claim: a, document: b };
      }
    }
  }
  return null;
}
