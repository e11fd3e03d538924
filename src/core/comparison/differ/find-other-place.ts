import type { Clause } from '../../text/clause';
import { SAID, type Sides } from '../align/find-position';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';
import { areOtherPlaces, type SlotDifference } from './find-differences';

/** Words that put a deed at a place. */
const AT = /^(?:in|at|near|outside)$/;
/** Tokens between a deed’s noun and its place: `the capture in Velden of`, `the trial of Lind in Velden`. */
const REACH = 4;

/**
 * `The trial was held in Oslo` beside `the port of Velden, where the trial was held`, or beside `the trial in Velden`: the place that
 * belongs to the deed is another, wherever else the sentence has the claim’s. Null where the document puts the deed there too.
 */
export function findOtherPlace(
  { claim, document, pairs, same }: Sides,
  whole: PreparedDocument,
): SlotDifference | null {
  const [main, ...others] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  if (!verb || others.length || verb.negated) return null;
  const deed = pairs.find(({ claim: { from, to } }) => from <= verb.head && verb.head < to);
  const place = claim.items.find(
    (item) => item.from >= verb.to && isPlace(item) && AT.test(prepositionBefore(claim, item) ?? ''),
  );
  if (!deed?.document || deed.score < SAID || !place) return null;
  const { isWhere, places: theirs } = placesOf(document, deed.document);
  const isLedAlike = (item: Item) => isWhere || prepositionBefore(document, item) === prepositionBefore(claim, place);
  const other = theirs.find((item) => isLedAlike(item) && areOtherPlaces(place, item));
  if (!other) return null;
  const { lemma } = deed.document;
  // `in Velden, Norway`, `in Oslo, Bergen or Velden`: the deed has it beside its own.
  const home = clauseAt(document.clauses, deed.document.from);
  const isListed = (clause: Clause | null) =>
    clause === home || clause?.kind === 'coordinate' || home?.kind === 'coordinate';
  const isBeside = document.items.some((item) => same(place, item) && isListed(clauseAt(document.clauses, item.from)));
  const isThere = whole.sentences.some(
    (sentence) =>
      sentence !== document &&
      sentence.items.some((item) => item.lemma === lemma) &&
      sentence.items.some((item) => same(place, item)),
  );
  return isThere || isBeside || claim.tokens.some(({ lemma }) => lemma === 'than')
    ? null
    : { slot: 'place', claim: place, document: other };
}

const isPlaceName = ({ kind, demonym, figure }: Item): boolean =>
  kind === 'figure' && !demonym && (figure === null || figure.type === 'place');

const isPlace = (item: Item): boolean => item.located && isPlaceName(item);

/** The places at which a sentence puts a deed: in its clause, before a clause that opens with `where`, or beside its noun. */
function placesOf(
  sentence: PreparedSentence,
  deed: Item,
): { readonly isWhere: boolean; readonly places: readonly Item[] } {
  const { items, clauses, tokens } = sentence;
  const places = items.filter(isPlace);
  if (deed.class !== 'verb') {
    const stop = tokens.findIndex(
      ({ class: kind }, at) => at >= deed.to && /^(?:verb|punctuation|auxiliary)$/.test(kind),
    );
    const isBeside = ({ from }: Item) => from > deed.to && from - deed.to <= REACH && (stop < 0 || from < stop);
    return { isWhere: false, places: places.filter(isBeside) };
  }
  const home = clauseAt(clauses, deed.from);
  if (home?.marker === 'where') return { isWhere: true, places: placesBefore(sentence, home) };
  const isOwn = (item: Item) => item.from > deed.from && clauseAt(clauses, item.from) === home;
  return { isWhere: false, places: places.filter(isOwn) };
}

/** The place right before a clause with `where`. */
function placesBefore({ tokens, items }: PreparedSentence, { from }: Clause): Item[] {
  const last = items.findLast((item) => item.to <= from && isPlaceName(item));
  return last && tokens.slice(last.to, from).every(({ text }) => text === ',') ? [last] : [];
}
