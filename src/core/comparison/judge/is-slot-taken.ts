import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { areAlike } from '../prepare/are-alike';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Attachment, readAttachment } from '../prepare/read-attachment';

/**
 * Whether a name or a number of the claim hangs on a word on which another of its kind hangs in the sentence, and it does not:
 * `a show for the Courier` beside `worked for the Courier and had a show for Radio Korv`.
 */
export function isSlotTaken(sides: Sides): boolean {
  return sides.pairs.some((pair) => isOwn(pair.claim) && isTaken(pair, sides));
}

const isOwn = ({ kind, form }: Item): boolean => kind !== 'word' && (form === null || form === 'name');

function isTaken({ claim: mine, document: theirs, score }: Pair, { claim, document, pairs, same }: Sides): boolean {
  const place = readAttachment(claim, mine);
  const head = place && itemOn(claim.items, place.head);
  if (!place || !head) return false;
  const heads = pairs.flatMap((pair) =>
    pair.claim === head && pair.document && pair.score >= SAID ? [pair.document] : [],
  );
  const isThere = (item: Item | null): boolean => {
    const found = item && readAttachment(document, item);
    return found !== null && (isOneOf(found, place, heads) || isOfObject(found, place, heads, document));
  };
  // `the Korv branch grew 4 percent and the Velden 5`: where it hangs on nothing, the word is left out.
  if (score >= SAID && theirs && (isThere(theirs) || !readAttachment(document, theirs))) return false;
  const isMeant = (item: Item) =>
    same(mine, item) || isNamedAlike(mine, item) || pairs.some((pair) => pair.document === item && pair.score >= SAID);
  return document.items.some((item) => areAlike(mine, item) && !isMeant(item) && isThere(item));
}

const isOneOf = ({ link, head }: Attachment, place: Attachment, heads: readonly Item[]): boolean =>
  link === place.link && heads.some(({ from, to }) => from <= head && head < to);

/** `flying for Korv` beside `flying planes for Velden`: behind what the deed is done to hangs what may hang on its verb. */
const isOfObject = (
  { link, head }: Attachment,
  place: Attachment,
  heads: readonly Item[],
  { clauses, tokens }: PreparedSentence,
): boolean =>
  link === place.link &&
  link !== 'of' &&
  tokens[head]?.class === 'noun' &&
  heads.some(
    ({ class: kind, from }) => kind === 'verb' && from < head && clauseAt(clauses, from) === clauseAt(clauses, head),
  );

const itemOn = (items: readonly Item[], at: number): Item | null =>
  items.find(({ from, to }) => from <= at && at < to) ?? null;

/** `Harbour Treaty` and `Old Harbour Treaty`, `Somali` and `Somalian`: one may be the other. */
const isNamedAlike = ({ lemma }: Item, other: Item): boolean =>
  lemma.includes(other.lemma) || other.lemma.includes(lemma);
