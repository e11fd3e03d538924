import { LINKING_VERBS } from '../../lexicon/empty-words';
import { isSameDeed } from '../meaning/is-same-deed';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';
import { PARTS, type Roles } from '../prepare/read-roles';
import type { Pair } from './align-items';

/** Tokens between two words that still stand together: `third` `time`, `aide` `,` `Dmitry Peskov`. */
const GAP = 2;
/** A pair counts as said from here on. */
export const SAID = 0.7;

export interface Sides {
  readonly claim: PreparedSentence;
  readonly document: PreparedSentence;
  readonly pairs: readonly Pair[];
  /** Whether a claim's item and a document's say the same. */
  readonly same: (claim: Item, document: Item) => boolean;
}

/** Whether an item of the claim and one of the sentence stand in the same place: beside matching words, or in the same part of a shared deed. */
export function isSamePlace(a: Item, b: Item, sides: Sides): boolean {
  return isBesideSame(a, b, sides) || hasSameRole(a, b, sides);
}

/** Whether the word before both, or the word behind both, is the same. */
export function isBesideSame(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  const meet = (step: 1 | -1): boolean => {
    const [mine, theirs] = [neighbour(claim.items, a, step), neighbour(document.items, b, step)];
    return mine !== null && theirs !== null && same(mine, theirs);
  };
  return meet(1) || (meet(-1) && wordsBefore(claim, a) === wordsBefore(document, b)) || hasSameThing(a, b);

  /** `capital of Austria` beside `Hungarian capital`. */
  function hasSameThing(mine: Item, theirs: Item): boolean {
    const [before, after] = [neighbour(claim.items, mine, -1), neighbour(document.items, theirs, 1)];
    const owns = theirs.demonym || document.tokens[theirs.to]?.lemma === '’s';
    return owns && wordsBefore(claim, mine) === 'of' && before !== null && after !== null && same(before, after);
  }
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

function hasSameRole(a: Item, b: Item, sides: Sides): boolean {
  return sharedDeeds(sides).some(([mine, theirs]) => {
    if (PARTS.some((part) => mine[part].heads.includes(a) && theirs[part].heads.includes(b))) return true;
    const lead = prepositionBefore(sides.claim, a);
    // What `of` leads to belongs to a noun, and not to the deed.
    if (isOwnOf(sides.claim, a) && isOwnOf(sides.document, b))
      return (
        isIn(mine, a) &&
        clauseAt(sides.document.clauses, b.from) === theirs.clause &&
        haveSameParty(mine, theirs, sides)
      );
    if (lead === null || lead === 'of' || !isIn(mine, a)) return false;
    return isWhere(theirs, b, lead) || (lead === prepositionBefore(sides.document, b) && isIn(theirs, b));
  });
}

const haveSameParty = (mine: Roles, theirs: Roles, { same }: Sides): boolean =>
  PARTS.some((part) => mine[part].heads.some((one) => theirs[part].heads.some((other) => same(one, other))));

/** `died of cancer`: an `of` right behind the verb is the verb’s own. */
const isOwnOf = ({ tokens, clauses }: PreparedSentence, { from }: Item): boolean =>
  tokens[from - 1]?.lemma === 'of' &&
  clauses.some(({ verb }) => verb !== null && (verb.to === from - 1 || verb.to === from));

/** `went to Velden, where she opened a bridge`: what the clause tells of is in the place before it. */
const isWhere = ({ clause }: Roles, place: Item, lead: string): boolean =>
  clause.marker === 'where' && /^(?:in|at)$/.test(lead) && place.to <= clause.from && clause.from - place.to < GAP;

/**
 * Whether two figures stand where only one of them can stand: as the doer of one deed, or beside the same noun (`aide Dmitry
 * Peskov`, `South Korea’s agency`). An object or receiver is such a place only when claim and sentence name the same day
 * too: who beat one team may have beaten another.
 */
export function isSameFigurePlace(a: Item, b: Item, sides: Sides): boolean {
  const deeds = sharedDeeds(sides);
  if (deeds.some(([mine, theirs]) => mine.agents.heads.includes(a) && theirs.agents.heads.includes(b))) return true;
  if (isMakerOfSame(a, b, sides) || isPeopleOfSame(a, b, sides) || isTownOfSame(a, b, sides)) return true;
  const isObject = deeds.some(([mine]) => [...mine.patients.heads, ...mine.recipients.heads].includes(a));
  if (
    !isObject &&
    isBesideSame(a, b, { ...sides, same: (x, y) => x.class !== 'verb' && x.kind !== 'figure' && isMet(x, y, sides) })
  )
    return true;
  const dated = sides.pairs.some(
    (pair) => pair.claim.time && pair.claim.time.type !== 'duration' && pair.score >= SAID,
  );
  return (dated || !isObject) && hasSameRole(a, b, sides);
}

/** Whether two say the same, and the claim's has not found another in the sentence that does. */
const isMet = (mine: Item, theirs: Item, { pairs, same }: Sides): boolean => {
  const found = pairs.find(({ claim, score }) => claim === mine && score >= SAID)?.document;
  return same(mine, theirs) && (!found || found === theirs);
};

/** `a Danish sailor` beside `a Swedish retired sailor`: two peoples before one noun, whatever else describes it. */
function isPeopleOfSame(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  if (!a.demonym || !b.demonym) return false;
  const nounOf = ({ tokens, items }: PreparedSentence, { to }: Item): Item | undefined => {
    let at = to;
    while (tokens[at]?.class === 'adjective') at++;
    return tokens[at]?.class === 'noun' ? items.find((item) => item.from <= at && at < item.to) : undefined;
  };
  const [mine, theirs] = [nounOf(claim, a), nounOf(document, b)];
  return mine !== undefined && theirs !== undefined && same(mine, theirs);
}

/** `from Velden, Norway` beside `from Oslo, Norway`: two towns that are led to alike, and lie in one country. */
function isTownOfSame(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  const around = ({ tokens, items }: PreparedSentence, { to }: Item): Item | undefined =>
    tokens[to]?.text === ',' ? items.find((item) => item.from === to + 1 && item.kind === 'figure') : undefined;
  const [mine, theirs] = [around(claim, a), around(document, b)];
  const lead = prepositionBefore(claim, a);
  return (
    mine !== undefined &&
    theirs !== undefined &&
    same(mine, theirs) &&
    lead !== null &&
    lead === prepositionBefore(document, b)
  );
}

/** Tokens between a verb and where it was done: `built in the north of Germany`. */
const REACH = 5;

/** `built in Germany` beside `Russian-built`: the country in a hyphenated word stands where the verb's place stands. */
const isMakerOfSame = (a: Item, b: Item, { pairs }: Sides): boolean =>
  b.demonym &&
  pairs.some(
    ({ claim, document, score }) =>
      document !== b &&
      document?.from === b.from &&
      score >= SAID &&
      claim.class === 'verb' &&
      a.from >= claim.to &&
      a.from - claim.to < REACH,
  );

/** Whether an item of the sentence stands in the clause of a deed that the claim shares, or the claim tells of no deed. */
export function isOfSameDeed(item: Item, sides: Sides): boolean {
  const deeds = sharedDeeds(sides);
  if (isOfNamedDeed(item, sides)) return true;
  return deeds.length
    ? deeds.some(([, theirs]) => isIn(theirs, item) || theirs.around.includes(item) || isWhile(theirs, item))
    : !sides.claim.roles.some(({ verb }) => !LINKING_VERBS.has(sides.claim.tokens[verb]?.lemma ?? ''));
}

/** `visited it after ten years` beside `her first visit in ten years`: what stands behind the noun that tells of the claim’s deed. */
const isOfNamedDeed = (item: Item, { pairs, claim: ours, document: { tokens } }: Sides): boolean =>
  pairs.some(
    ({ claim, document, score }) =>
      (claim.class === 'verb' || isHappening(ours, claim)) &&
      document?.class === 'noun' &&
      score >= SAID &&
      document.to <= item.from &&
      tokens.slice(document.to, item.from).every((one) => /^(?:prep|name|det|part|adv)/.test(one.class)),
  );

/** `the visit took place ten years ago`: the verb only says of the noun’s deed when it was. */
const isHappening = ({ roles, tokens }: PreparedSentence, noun: Item): boolean =>
  roles.some(
    ({ verb, agents, patients }) =>
      /^(?:happen|occur|come|fall|strike|hit)$/.test(tokens[verb]?.lemma ?? '') &&
      (agents.heads.includes(noun) || patients.heads.includes(noun)),
  );

/** `On Monday Lind spoke as the two met`: the time of a clause is that of what went on with it. */
const isWhile = ({ clause: { kind, marker, parent } }: Roles, item: Item): boolean =>
  kind === 'subordinate' &&
  /^(?:as|while|when)$/.test(marker) &&
  item.time !== null &&
  parent !== null &&
  [...parent.before, ...parent.after].some(
    (part) => part.kind !== 'clause' && part.from <= item.from && item.from < part.to,
  );

/** Deeds of the claim with every deed of the sentence that their verbs can tell of. */
function sharedDeeds({ claim, document }: Sides): [Roles, Roles][] {
  const lemmaOf = ({ tokens }: PreparedSentence, { verb }: Roles) => tokens[verb]?.lemma ?? '';
  const deeds = claim.roles.filter((one) => !LINKING_VERBS.has(lemmaOf(claim, one)));
  return deeds.flatMap((mine) =>
    document.roles
      .filter((theirs) => isSameDeed(lemmaOf(claim, mine), lemmaOf(document, theirs)))
      .map((theirs): [Roles, Roles] => [mine, theirs]),
  );
}

const isIn = ({ clause }: Roles, item: Item): boolean => clause.from <= item.from && item.to <= clause.to;
