import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readOrder } from '../prepare/read-order';
import type { Party } from '../prepare/read-parties';
import type { Roles } from '../prepare/read-roles';

/** Whom the claim has do it, and whom the sentence. */
export interface Swap {
  readonly claim: Item;
  readonly document: Item;
  /** Whether the deed is between the two alone: `Lind followed Aske`. */
  readonly direct: boolean;
}

type Same = (claim: Item, document: Item) => boolean;

/** The claim's doer when the sentence names it in another part, and has as doer whom the claim names in another part. */
export function findSwap(mine: Roles, alike: readonly Roles[], sides: Sides): Swap | null {
  const { claim, document, pairs, same } = sides;
  const isNamed = (item: Item) => item.kind === 'figure' && !isPronoun(item) && !item.groups.length;
  const has = (items: readonly Item[], one: Item) => items.some((item) => same(one, item));
  const crosses = (a: Item, b: Item) =>
    claim.roles.some((one) => one.agents.heads.some((item) => same(item, b))) &&
    document.roles.some((one) => has(one.agents.heads, a));
  for (const theirs of alike.filter((one) => !isOtherThing(mine, one, same))) {
    // `mediated by Lind and the mayor of Velden, Aske`: both do it.
    for (const a of mine.agents.heads.filter((one) => isNamed(one) && !isBesideDoer(one, theirs, document, same))) {
      const isOther = (b: Item) => isNamed(b) || isExchanged(mine, theirs, a, b, same);
      for (const b of theirs.agents.heads.filter((one) => isOther(one) && !one.figure?.members)) {
        const isElsewhere = pairs.some((pair) => pair.claim !== a && pair.score >= 0.8 && same(pair.claim, b));
        const isTheirs = has([...theirs.patients.all, ...theirs.recipients.all, ...theirs.around], a);
        if (!same(a, b) && isElsewhere && (isTheirs || crosses(a, b)) && !isBothWays(a, b, sides))
          return { claim: a, document: b, direct: has(mine.patients.heads, b) && has(theirs.patients.heads, a) };
      }
      const winner = CONTEST_VERBS.test(claim.tokens[mine.verb]?.lemma ?? '')
        ? findWinner(mine, theirs, a, pairs, same)
        : null;
      if (winner) return { claim: a, document: winner, direct: false };
      const taker = theirs.recipients.heads.find((b) => same(a, b) && isNamed(b));
      const isOneThing = mine.patients.heads.some((one) => theirs.patients.heads.some((other) => same(one, other)));
      if (taker && isOneThing) return { claim: a, document: taker, direct: false };
    }
  }
  return null;
}

/** `Lind tricked the army` beside `the army, who tricked Lind`: whoever does it has it done to them, and by whom they do it to. */
const isExchanged = (mine: Roles, theirs: Roles, a: Item, b: Item, same: Same): boolean =>
  b.class === 'noun' &&
  mine.patients.heads.some((one) => same(one, b)) &&
  theirs.patients.heads.some((one) => same(a, one));

/** Whether someone stands behind `and` beside who does it, with no verb between: `mediated by Lind and the mayor of Velden, Aske`. */
function isBesideDoer(one: Item, { agents }: Roles, { items, tokens }: PreparedSentence, same: Same): boolean {
  const last = agents.heads[0];
  const found = last && items.find((item) => item.from > last.to && same(one, item));
  const between = found ? tokens.slice(last.to, found.from) : [];
  return between[0]?.lemma === 'and' && !between.some(({ class: kind }) => /^(?:verb|auxiliary|modal)$/.test(kind));
}

/**
 * Whether the two may have changed places and both be true: `Chile plans to build one in Peru` beside `Peru plans to build one in
 * Santiago`, and `Lind came before Aske` beside `Aske came after Lind`.
 */
function isBothWays(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  const isWhere = (one: Item, { items }: PreparedSentence) => {
    const found = items.filter((item) => same(one, item) || same(item, one));
    return found.length > 0 && found.every(({ located }) => located);
  };
  if (isWhere(a, document) && isWhere(b, claim)) return true;
  const [mine, theirs] = [readOrder(claim), readOrder(document)];
  return (
    mine !== null &&
    theirs !== null &&
    mine.isEarlierFirst !== theirs.isEarlierFirst &&
    a.to <= mine.at &&
    b.to <= theirs.at &&
    claim.items.some((item) => item.from > mine.at && same(item, b)) &&
    document.items.some((item) => item.from > theirs.at && same(a, item))
  );
}

/** Verbs of what only one of two sides can do. Source: Levin (1993), class 36.4, and FrameNet’s Finish_competition and Beat_opponent. */
const CONTEST_VERBS = /^(?:lead|beat|defeat|outnumber|outscore|outperform|overtake)$/;

/** `Chad led Mali in possession` beside `Mali led in possession`: whom the claim has bettered, where the sentence has him do it, and says all else. */
function findWinner(mine: Roles, theirs: Roles, doer: Item, pairs: Sides['pairs'], same: Same): Item | null {
  if (theirs.patients.heads.length || theirs.agents.all.some((item) => same(doer, item))) return null;
  const isAllSaid = pairs.every(({ score }) => score >= SAID);
  const beaten = mine.patients.heads.filter(({ kind }) => kind === 'figure');
  return (isAllSaid && theirs.agents.heads.find((b) => beaten.some((a) => same(a, b)))) || null;
}

/** Whether both deeds have a thing as their object, and it is not the same. */
function isOtherThing(mine: Roles, theirs: Roles, same: Same): boolean {
  const isThing = ({ heads }: Party) => heads.length > 0 && heads.every((item) => item.kind !== 'figure');
  const [a, b] = [mine.patients, theirs.patients];
  return isThing(a) && isThing(b) && !a.all.some((one) => b.all.some((other) => same(one, other)));
}

/** A pronoun of which nobody knows whom it means. */
export const isPronoun = (item: Item): boolean => item.form === 'pronoun' && !item.figure;
