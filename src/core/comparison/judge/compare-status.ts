import { SAID, type Sides } from '../align/find-position';
import { isDoer } from '../meaning/read-form';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import { clauseOfBeing } from '../prepare/clause-of-being';
import { isLaidToTeller } from '../prepare/is-laid-to-teller';
import { isObliged } from '../prepare/is-obliged';
import { isOver, isYetToCome } from '../prepare/is-over';
import { readUntil } from '../prepare/is-until';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readStatus, type Status } from '../prepare/read-status';
import { areBothSilent, doBothCease } from './do-both-stop';
import { type Deed, findDeeds } from './find-deeds';
import { isAnsweredOtherwise } from './is-answered-otherwise';
import { isAside, isAttribute, isCalledSo } from './is-called-so';
import { isFirstSince, isFirstSinceThen, isLength } from './is-first-since';
import { isPurposeOf, isPurposeOfNoun } from './is-purpose-of';
import { readNegation } from './read-negation';

/** How the deeds that claim and sentence share are stated on both sides. */
export interface StatusFit {
  /** A deed that one side states and the other says did not happen. */
  readonly turned: { readonly claim: Item; readonly document: Item; readonly negated: 'claim' | 'document' } | null;
  /** What the claim states and the sentence leaves open: a prospect, a condition, or something that someone denies; null otherwise. */
  readonly open: 'prospect' | 'denied' | null;
  /** The claim says that it will be, the sentence that it was: two events, unless only their time differs. */
  readonly ahead: boolean;
  /** The same, and the sentence says outright that it is over. */
  readonly over: boolean;
  /** The claim states as done what the sentence names as a purpose. */
  readonly purpose: boolean;
}

/** Whether the sentence leaves open what the claim says: a mere prospect of it, of what will be only that it may be, or that it is so in case. */
const isLeftOpen = (mine: Status, theirs: Status): boolean => {
  const isClaimed = mine.prospect === null || /^(?:will|must)$/.test(mine.prospect);
  if (theirs.reserved && !mine.reserved && isClaimed) return true;
  return (
    theirs.prospect !== null && (mine.prospect === null || (isClaimed && /^(?:may|if|noun)$/.test(theirs.prospect)))
  );
};

/** `can’t turn them away`: who is not able to do it will not. */
const isUnable = ({ document }: Sides, { from }: Item): boolean =>
  document.clauses.some((clause) =>
    verbsOf(clause).some((verb) => verb.negated && verb.modal === 'can' && verb.from <= from && from < verb.to),
  );

/** Whether a verb of the claim is told by a noun that is the object of a verb: `voiced his support`. */
const isObject = ({ roles }: PreparedSentence, claim: Item, document: Item): boolean =>
  claim.class === 'verb' &&
  document.class === 'noun' &&
  roles.some(({ patients }) => patients.heads.includes(document));

/** Whether a verb of the claim is told by what someone is: `will be one of the organisers`. */
const isWhoDoes = (sentence: PreparedSentence, claim: Item, document: Item): boolean =>
  claim.class === 'verb' && isDoer(document.lemma) && clauseOfBeing(sentence, document) !== null;

/** Whether a sentence tells of a deed as of what has been: by its verb, or by a noun without a time that both name. */
const isToldAsOver = (sides: Sides, deed: Item): boolean =>
  isOver(sides.document, deed) || (deed.class === 'noun' && !hasTime(sides));

/** Whether both name a time, by which a noun may tell of what is to come: `her visit to Oslo on Monday`. */
const hasTime = ({ pairs }: Sides): boolean => pairs.some(({ claim, score }) => claim.time !== null && score >= SAID);

/** The verb of the clause in which an item stands; the item itself when there is none. */
function verbAround({ clauses }: PreparedSentence, item: Item): number {
  const clause = clauseAt(clauses, item.from);
  return (clause && verbsOf(clause).at(-1)?.head) ?? item.from;
}

/** Compares negation and factuality of every deed that both share, and of what a claim with a mere link ascribes. */
export function compareStatus(sides: Sides): StatusFit {
  const deeds = findDeeds(sides);
  let open = openByDenial(sides, deeds);
  let purpose = false;
  let ahead = false;
  let over = false;
  let turned: StatusFit['turned'] = null;
  const [isMineNegated, isTheirsNegated] = [readNegation(sides, 'claim'), readNegation(sides, 'document')];
  for (const shared of deeds) {
    const { pair, at, link } = shared;
    const { claim, document } = pair;
    if (!document) continue;
    const mine = readClaimed(sides, shared);
    const byVerb =
      (link && !isCalledSo(sides, pair) && !isAside(sides.document, document)) ||
      isObject(sides.document, claim, document) ||
      isWhoDoes(sides.document, claim, document);
    const theirs = withPurpose(sides, shared, statusOf(sides.document, document, byVerb));
    const isTurned = isOtherwise(
      isMineNegated(mine, at, claim),
      isTheirsNegated(theirs, document.from, document),
      sides,
      {
        at,
        document,
      },
    );
    const isAnswered = isAnsweredOtherwise(sides, at, document);
    const left = isAnswered ? null : leftOpen(sides, { mine, theirs, isTurned, document });
    if (left === 'denied') open = left;
    else if (left) open ??= left;
    else if (isAnswered || isTurned)
      turned ??= { claim, document, negated: isMineNegated(mine, at, claim) ? 'claim' : 'document' };
    if (mine.prospect === 'will' && theirs.prospect === null && !link && !isUnable(sides, document)) {
      ahead ||= !isYetToCome(sides.document, document, theirs.purpose);
      over ||= isToldAsOver(sides, document);
    }
    if (theirs.purpose && !link && !isPurposeOf(sides.claim, mine, at) && !mine.prospect) purpose = true;
  }
  return { open, purpose, ahead, over, turned };
}

/** What the two sides of a deed leave open together, where both do not say whether it happened. */
function leftOpen(
  sides: Sides,
  { mine, theirs, isTurned, document }: { mine: Status; theirs: Status; isTurned: boolean; document: Item },
): StatusFit['open'] {
  if (theirs.denied !== mine.denied) return 'denied';
  const isHalf = isTurned && (mine.prospect === null) !== (theirs.prospect === null) && !isUnable(sides, document);
  return isLeftOpen(mine, theirs) || isHalf ? 'prospect' : null;
}

/** Whether one side says of a deed that it happened and the other that it did not. */
const isOtherwise = (mine: boolean, theirs: boolean, sides: Sides, deed: { at: number; document: Item }): boolean =>
  (mine !== theirs || isUntilOtherwise(sides, deed.at, deed.document)) &&
  !areBothSilent(sides, deed.at) &&
  !doBothCease(sides);

/** `stays shut until May` beside `does not stay shut until May`; where only one side goes up to a time, it did happen then. */
function isUntilOtherwise({ claim, document }: Sides, at: number, { from }: Item): boolean {
  const [mine, theirs] = [readUntil(claim.clauses, at), readUntil(document.clauses, from)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** `had never been to Oslo` of a sentence that has Oslo and denies nothing: what the claim denies is not in it. */
function openByDenial(sides: Sides, deeds: readonly Deed[]): StatusFit['open'] {
  const { claim, document } = sides;
  const isHeld = (at: number | undefined) => deeds.some((deed) => deed.at === at);
  const isAlone =
    claim.clauses.some((clause) => clause.verb?.negated && !isHeld(verbsOf(clause).at(-1)?.head)) &&
    !document.clauses.some(({ verb }) => verb?.negated);
  return isAlone && !isFirstSince(sides) && !isFirstSinceThen(sides) ? 'denied' : null;
}

/** `no more important treaty in ten years` compares, and is read as a superlative. */
const bounds = (claim: PreparedSentence): boolean =>
  claim.items.some((item) => isLength(claim, item)) &&
  !claim.tokens.some(({ lemma }) => /^(?:more|as|so)$/.test(lemma));

/**
 * How a claim states a deed. What it denies for a length of time says nothing of other times, unless the
 * sentence counts the same length back. What it ascribes is denied before the word too: `is neither safe nor cheap`.
 */
function readClaimed(sides: Sides, { at, link, pair }: Deed): Status {
  const { claim, document } = sides;
  const stated = readStatus(claim.tokens, claim.clauses, at);
  const isDenied = link && readStatus(claim.tokens, claim.clauses, pair.claim.from).negated;
  const isMust = pair.document !== null && isObliged(claim, at, document, pair.document);
  const read: Status = {
    ...stated,
    negated: stated.negated || isDenied,
    prospect: isMust ? 'must' : stated.prospect,
    reserved: stated.reserved || isLaidToTeller(claim),
  };
  if (read.negated && isFirstSinceThen(sides)) return { ...read, negated: false };
  if (!read.negated || !bounds(claim)) return read;
  return isFirstSince(sides) ? { ...read, negated: false } : { ...read, denied: true };
}

/** A status that leaves nothing open where the deed is what another one, told by its noun, was for. */
const withPurpose = (sides: Sides, { pair, at }: Deed, told: Status): Status =>
  told.prospect && pair.document && isPurposeOfNoun(sides, at, pair.document) ? { ...told, prospect: null } : told;

/** How a deed of a sentence is stated: by itself, and by the verb of its clause where that says whether it happened. */
function statusOf(sentence: PreparedSentence, item: Item, byVerb: boolean): Status {
  const read = readStatus(sentence.tokens, sentence.clauses, item.from);
  const own = isAttribute(sentence, item) ? { ...read, prospect: null } : read;
  if (!byVerb || own.negated || isAttribute(sentence, item)) return own;
  const around = readStatus(sentence.tokens, sentence.clauses, verbAround(sentence, item));
  return { ...around, prospect: own.prospect ?? around.prospect };
}
