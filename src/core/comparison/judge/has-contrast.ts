import { PAST_MARKS } from '../../lexicon/past-marks';
import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { isLight } from '../align/weigh-item';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/** A noun of the claim counts as unsaid below this score. */
const HALF_SAID = 0.4;
/** Tokens between a noun and the one that narrows it: `sales of` `shoes`, `sales of the new shoes`. */
const REACH = 4;

/**
 * Whether a claim speaks of another thing than the sentence beside what differs, so that the difference is none: a thing
 * that it narrows (`sales of shoes fell` beside `sales rose`), that stands where the sentence has another (`nine days with a
 * cold` beside `nine months with a broken ankle`), or a former one.
 */
export function hasContrast(sides: Sides, differing: readonly Item[]): boolean {
  const { claim, document, pairs } = sides;
  const taken = new Set(pairs.flatMap((pair) => (pair.document && pair.score >= HALF_SAID ? [pair.document] : [])));
  const free = document.items.filter((item) => isThing(item) && !taken.has(item));
  if (pairs.some((pair) => isOtherOwner(pair, sides))) return true;
  if (pairs.some((pair) => isPastAlone(pair, sides))) return true;
  return pairs.some(({ claim: item, score }) => {
    if (score >= HALF_SAID || !isThing(item) || differing.includes(item)) return false;
    const lead = prepositionBefore(claim, item);
    if (lead === null) return false;
    return (
      (lead === 'of' && isBare(claim, item) && narrows(item, sides)) ||
      free.some((other) => prepositionBefore(document, other) === lead && isBehindSame(item, other, sides))
    );
  });
}

const isThing = (item: Item): boolean => item.kind === 'word' && item.class === 'noun' && !isLight(item);

/** `Norway’s central bank` beside `the Central Bank of Iceland`: whose it is stands in its name, and is not who the claim says. */
const isOtherOwner = ({ claim: owner, document, score }: Pair, { pairs }: Sides): boolean =>
  owner.kind === 'figure' &&
  owner.owner &&
  document === null &&
  pairs.some(
    (pair) =>
      (score < SAID || pair.document?.figure?.type === 'organization') &&
      pair.claim.from > owner.to &&
      pair.claim.from - owner.to < REACH &&
      isThing(pair.claim) &&
      pair.document?.form === 'name' &&
      pair.document.figure?.type !== 'person',
  );

/** `the former mayor` beside `the mayor`, or the other way round. */
const isPastAlone = ({ claim, document, score }: Pair, sides: Sides): boolean =>
  document !== null &&
  score >= SAID &&
  isThing(claim) &&
  isThing(document) &&
  hasPastMark(sides.claim, claim) !== hasPastMark(sides.document, document);

const hasPastMark = ({ tokens }: PreparedSentence, { from }: Item): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ lemma }) => PAST_MARKS.has(lemma));

/** `of shoes`, not `of the drive`, which is one that the reader knows of. */
const isBare = ({ tokens }: PreparedSentence, { from }: Item): boolean => tokens[from - 1]?.class !== 'determiner';

/** Whether the noun that an item belongs to is said without it; `that number` is one that was told before. */
function narrows(item: Item, { claim, document, pairs }: Sides): boolean {
  const before = itemBefore(claim, item);
  const isTold = ({ from }: Item) => /^(?:that|this|these|those)$/.test(document.tokens[from - 1]?.lemma ?? '');
  return pairs.some(
    (pair) =>
      pair.claim === before &&
      isThing(pair.claim) &&
      pair.score >= SAID &&
      pair.document !== null &&
      !isTold(pair.document),
  );
}

/** Whether the same word stands before the preposition on both sides: `recover from a cold`, `recover from a broken ankle`. */
function isBehindSame(item: Item, other: Item, { claim, document, pairs }: Sides): boolean {
  const [mine, theirs] = [itemBefore(claim, item), itemBefore(document, other)];
  return pairs.some((pair) => pair.claim === mine && pair.document === theirs && pair.score >= SAID);
}

/** The nearest item before the preposition of an item. */
function itemBefore({ tokens, items }: PreparedSentence, item: Item): Item | undefined {
  const lead = tokens.slice(0, item.from).findLastIndex((token) => token.class === 'preposition');
  return lead < item.from - REACH ? undefined : items.findLast(({ to }) => to <= lead);
}
