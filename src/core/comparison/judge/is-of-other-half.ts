import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/** What a verb tells of each of several: tokens `[from, to)`, of which only the first has the verb. */
interface Half {
  readonly from: number;
  readonly to: number;
}

/**
 * `shut its shop in Velden` beside `shut its mill in Velden in May and its shop in Korv in June`: where a verb is left out, each
 * thing has a place, time or number of its own, and the claim’s has the other’s.
 */
export const isOfOtherHalf = (document: PreparedSentence, said: readonly SaidPair[]): boolean => {
  const halves = readHalves(document);
  if (halves.length < 2) return false;
  const isSaid = (item: Item) => said.some((pair) => pair.document === item);
  const halfOf = ({ from }: Item) => halves.find((half) => half.from <= from && from < half.to);
  return said.some(({ document: slot }) => {
    const theirs = halfOf(slot);
    if (!theirs || !isSlot(slot, document)) return false;
    return said.some(({ document: thing }) => {
      const mine = halfOf(thing);
      if (!mine || mine === theirs || thing === slot || !isThing(thing, document)) return false;
      const own = itemsIn(document, mine).filter((item) => item.from > thing.from && isSameSlot(item, slot, document));
      const other = itemsIn(document, theirs).find((item) => item.to <= slot.from && isParallel(item, thing, document));
      return own.length > 0 && !own.some(isSaid) && other !== undefined && !isSaid(other);
    });
  });
};

/** The stretches behind a verb that `and`, `but` or a comma parts, up to the next verb; none where nothing but one stands there. */
function readHalves({ tokens }: PreparedSentence): readonly Half[] {
  const isVerb = (at: number) => /^(?:verb|auxiliary|modal)$/.test(tokens[at]?.class ?? '');
  const isMark = (at: number) => /^(?:and|but|,)$/.test(tokens[at]?.lemma ?? '');
  const halves: Half[] = [];
  for (let at = tokens.findIndex((_, i) => isVerb(i)) + 1, from = at; at <= tokens.length; at++) {
    if (at < tokens.length && !isVerb(at) && !isMark(at)) continue;
    // What leads to the next verb is its subject.
    if (at < tokens.length && isVerb(at)) return halves;
    if (at > from) halves.push({ from, to: at });
    from = at + 1;
  }
  return halves;
}

const itemsIn = ({ items }: PreparedSentence, { from, to }: Half): Item[] =>
  items.filter((item) => from <= item.from && item.to <= to);

/** A day, a number, or what a preposition leads to. */
const isSlot = (item: Item, sentence: PreparedSentence): boolean =>
  isDay(item) || item.number !== null || prepositionBefore(sentence, item) !== null;

const isSameSlot = (a: Item, b: Item, sentence: PreparedSentence): boolean =>
  isDay(a) || isDay(b)
    ? isDay(a) && isDay(b)
    : a.kind === b.kind && prepositionBefore(sentence, a) === prepositionBefore(sentence, b);

const isDay = ({ time }: Item): boolean => time !== null && time.type !== 'duration';

/** What is spoken of: a noun, name or number that no preposition leads to. */
const isThing = (item: Item, sentence: PreparedSentence): boolean =>
  !item.time &&
  !item.owner &&
  item.form !== 'pronoun' &&
  item.class !== 'adjective' &&
  prepositionBefore(sentence, item) === null;

/** Whether two stand for one part of the deed. */
const isParallel = (a: Item, b: Item, sentence: PreparedSentence): boolean =>
  a.kind === b.kind &&
  a.class === b.class &&
  (a.country !== null ? b.country !== null : a.figure?.type === b.figure?.type) &&
  isThing(a, sentence);
