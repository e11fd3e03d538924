import { POLITICAL_PARTIES } from '../../lexicon/political-parties';
import { PORTFOLIOS } from '../../lexicon/portfolios';
import { LEADER_ROLES } from '../../lexicon/roles';
import type { Slot } from '../../model';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Office, readOffices } from '../prepare/read-offices';
import { isPartOf } from './find-other-home';

type Same = (claim: Item, document: Item) => boolean;

/** Someone’s role of the claim that is in the document somebody else’s: `an aide to Ruiz` beside `Berg’s aide`. */
export interface OtherOffice {
  /** Whose role it is in the claim, and whose in the sentence; or what else of it is otherwise. */
  readonly claim: Item;
  readonly document: Item;
  readonly slot: Slot;
  /** Whether both name the same one in the role, so that only one can be true. */
  readonly oneHolder: boolean;
}

/** A role of the claim that is somebody else’s in the sentence, and nobody’s of both sides the same; null when there is none. */
export function findOtherOffice(
  claim: PreparedSentence,
  document: PreparedSentence,
  same: Same,
  isKnown: (item: Item) => boolean,
): OtherOffice | null {
  for (const mine of readOffices(claim)) {
    const alike = readOffices(document).filter(({ role }) => areAlike(role, mine.role));
    const own = alike.filter((theirs) => isSameHolder(mine, theirs, same));
    const found =
      findOtherOwner(mine, own.some(({ owner }) => owner !== null) ? own : alike, claim, document, same) ??
      findOtherKind(mine, own, claim, document) ??
      findOtherMinister(mine, claim, document, same) ??
      findOtherLead(mine, claim, document, same) ??
      (own.length ? null : findOtherHolder(mine, alike, claim, document, same, isKnown));
    if (found) return found;
  }
  return null;
}

/** `adviser` and `aide`. */
const areOneRole = (a: string, b: string): boolean => a === b || relateWords(a, b, 'noun') === 'synonym';

/** The same for `president` and `leader`. */
const areAlike = (a: string, b: string): boolean => (LEADER_ROLES.has(a) && LEADER_ROLES.has(b)) || areOneRole(a, b);

const isSameHolder = (mine: Office, theirs: Office, same: Same): boolean =>
  mine.holder !== null && theirs.holder !== null && same(mine.holder, theirs.holder);

function findOtherOwner(
  { owner, role, at }: Office,
  alike: readonly Office[],
  claim: PreparedSentence,
  document: PreparedSentence,
  same: Same,
): OtherOffice | null {
  if (!owner) return null;
  // `Chilean leaders` are not the one leader of another country.
  const isAsMany = (one: Office) =>
    !LEADER_ROLES.has(role) || document.tokens[one.at]?.plural === claim.tokens[at]?.plural;
  const theirs = alike.filter((one) => areOneRole(one.role, role) && one.owner !== null && isAsMany(one));
  const [other] = theirs;
  if (!other?.owner || theirs.some((one) => isOwnedBy(owner, one, document, same))) return null;
  const { holder } = other;
  const isInClaim = claim.items.some(
    (item) => holder !== null && item !== owner && item.kind === 'figure' && same(item, holder),
  );
  return {
    claim: owner,
    document: other.owner,
    slot: owner.country ? 'place' : owner.figure?.type === 'organization' ? 'organization' : 'person',
    oneHolder: isInClaim && areOfOneKind(owner, other.owner),
  };
}

/** `Lind is the foreign minister` beside `Prime Minister Lind`: the minister of something is not who leads them. */
function findOtherMinister(
  mine: Office,
  claim: PreparedSentence,
  document: PreparedSentence,
  same: Same,
): OtherOffice | null {
  const held = readOffices(document).filter((one) => isSameHolder(mine, one, same) && !one.former);
  const isPrime = ({ tokens }: PreparedSentence, { role, at }: Office) =>
    role === 'minister' && tokens[at - 1]?.text.toLowerCase() === 'prime';
  const isOfSomething = ({ role, portfolio }: Office) => role === 'minister' && portfolio !== null;
  const isFirst = isPrime(claim, mine);
  if (mine.former || (!isFirst && !isOfSomething(mine))) return null;
  const other = held.find((one) => (isFirst ? isOfSomething(one) : isPrime(document, one)));
  if (!other || held.some((one) => (isFirst ? isPrime(document, one) : isOfSomething(one)))) return null;
  const [word, otherWord] = [itemOn(claim, mine.at), itemOn(document, other.at)];
  return word && otherWord ? { claim: word, document: otherWord, slot: 'role', oneHolder: true } : null;
}

/** `Lind is the president of Chile` beside `Chilean Prime Minister Lind`: nobody leads the state and the government of one country. */
function findOtherLead(
  mine: Office,
  claim: PreparedSentence,
  document: PreparedSentence,
  same: Same,
): OtherOffice | null {
  const leadOf = ({ tokens }: PreparedSentence, { role, at, former, owner }: Office) => {
    const isFirst = role === 'minister' && tokens[at - 1]?.text.toLowerCase() === 'prime';
    if (former || (owner ? !owner.country : !isFirst)) return null;
    return isFirst ? 'government' : role === 'president' ? 'state' : null;
  };
  const lead = mine.owner ? leadOf(claim, mine) : null;
  // `Prime Minister Lind`, without a word of what: of whichever country it is, she is not its president.
  const held = readOffices(document).filter(
    (one) =>
      isSameHolder(mine, one, same) && mine.owner !== null && (one.owner === null || same(mine.owner, one.owner)),
  );
  const other = held.find((one) => leadOf(document, one) !== null);
  if (!lead || !other || held.some((one) => leadOf(document, one) === lead)) return null;
  const [word, otherWord] = [itemOn(claim, mine.at), itemOn(document, other.at)];
  return word && otherWord ? { claim: word, document: otherWord, slot: 'role', oneHolder: true } : null;
}

/** Whether it is somebody's among others: `the Corvo Post’s Lisbon correspondent` is the Corvo Post’s as well. */
const isOwnedBy = (owner: Item, { owner: other, at }: Office, { items }: PreparedSentence, same: Same): boolean =>
  items.some((item) => {
    const isAround = item.owner && item.to + 1 === other?.from;
    const isOne = same(owner, item) || isPartOf(owner, item);
    return isOne && (item === other || isAround || (item.to <= at && at - item.to <= REACH));
  });
const REACH = 3;

/** Offices that one holds at a time for one country, town or company. */
const SOLE: ReadonlySet<string> = new Set([
  ...LEADER_ROLES,
  ...'minister mayor governor ceo captain coach pope chairwoman chairperson'.split(' '),
]);

/** Who is said to be something that the sentence calls another, and only one can be; otherwise it is merely not said. */
function findOtherHolder(
  mine: Office,
  alike: readonly Office[],
  claim: PreparedSentence,
  document: PreparedSentence,
  same: Same,
  isKnown: (item: Item) => boolean,
): OtherOffice | null {
  const { holder, owner } = mine;
  const [other] = alike.filter(({ role }) => role === mine.role);
  if (!holder || !other?.holder || alike.some((one) => one.holder === null)) return null;
  const isSole =
    SOLE.has(mine.role) &&
    owner !== null &&
    other.owner !== null &&
    same(owner, other.owner) &&
    fieldOf(claim, mine) === fieldOf(document, other) &&
    !mine.former &&
    !other.former;
  const isThere = document.items.some((item) => same(holder, item));
  if (!isThere && !(isSole && isKnown(holder) && isKnown(owner))) return null;
  return { claim: holder, document: other.holder, slot: 'person', oneHolder: isSole };
}

/** What an office is for: `defence` of the defence minister, `temple` of the minister for temples; empty where that is not said. */
function fieldOf({ tokens }: PreparedSentence, { portfolio, at, owner }: Office): string {
  if (portfolio !== null) return tokens[portfolio]?.text.toLowerCase() ?? '';
  const next = tokens[at + 1]?.lemma === 'for' ? tokens[at + 2] : undefined;
  return next?.class === 'noun' && !(owner && owner.from <= at + 2 && at + 2 < owner.to) ? next.lemma : '';
}

/** A country and what is none may both have one: `president of France`, `president of the Senate`. */
const areOfOneKind = (a: Item, b: Item): boolean => (a.country === null) === (b.country === null);

/** `the defence minister` beside `the foreign minister`, a Democrat beside a Republican, of one who is both. */
function findOtherKind(
  mine: Office,
  own: readonly Office[],
  claim: PreparedSentence,
  document: PreparedSentence,
): OtherOffice | null {
  const find = (part: 'portfolio' | 'party', lists: readonly (readonly string[])[], slot: Slot): OtherOffice | null => {
    const listOf = ({ tokens }: PreparedSentence, office: Office) => {
      const text = tokens[office[part] ?? -1]?.text.toLowerCase();
      return text === undefined ? undefined : lists.find((list) => list.includes(text));
    };
    const list = listOf(claim, mine);
    const theirs = own.filter((office) => listOf(document, office) !== undefined);
    const [other] = theirs;
    if (!list || !other || theirs.some((office) => listOf(document, office) === list)) return null;
    const [word, otherWord] = [itemOn(claim, mine[part] ?? -1), itemOn(document, other[part] ?? -1)];
    return word && otherWord ? { claim: word, document: otherWord, slot, oneHolder: true } : null;
  };
  return find('portfolio', PORTFOLIOS, 'role') ?? find('party', POLITICAL_PARTIES, 'organization');
}

/** The item at a token, of whatever kind: a party may have been taken for a name. */
const itemOn = (sentence: PreparedSentence, at: number): Item | null =>
  sentence.items.find(({ from, to }) => from <= at && at < to) ?? itemAt(sentence, at);
