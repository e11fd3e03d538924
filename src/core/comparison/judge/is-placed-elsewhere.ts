import type { Token } from '../../model';
import type { Clause, NounPart } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/**
 * `Lind was caught in Velden in May` beside `was caught in Korv and is wanted for the attacks that shook Velden in May`: the
 * sentence has the place or the time in a clause that tells of something else.
 *
 * @param counts which of a claim’s items to ask of
 */
export function isPlacedElsewhere(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
  counts = isPlace,
): boolean {
  const [main, ...more] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  if (!verb || more.length) return false;
  const deed = said.find(({ claim: item }) => item.from <= verb.head && verb.head < item.to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!home) return false;
  const isTold = (pair: SaidPair) => {
    const { from, to } = pair.document;
    const own = clauseAt(document.clauses, from);
    if (!isDay(pair.claim) && isThere(document, home, to)) return true;
    const isFronted =
      from <= FRONT &&
      !document.clauses.some((one) => one.verb && one.verb.head < from) &&
      !(own?.subject && own.subject.to <= from && hasPlace(document, home));
    // `stands in Korv, where nine were killed`; a time stands right before its clause: `was in May, when nine were killed`.
    const isWhere =
      to <= home.from && (home.marker === 'where' || (home.marker === 'when' && isRightBefore(document, to, home)));
    return (
      !own ||
      isFronted ||
      isWhere ||
      isInside(own, home, document.tokens) ||
      isAround(own, home, { from, to }, document)
    );
  };
  // `the first houses in Korv had been flooded` beside `the first houses in Velden`.
  const isAsked = ({ from }: Item) => from > verb.head || hasPlace(document, home);
  return said.some((pair) => counts(pair.claim) && isAsked(pair.claim) && !isTold(pair));
}

/** Whether nothing but a comma stands between an item and a clause. */
const isRightBefore = ({ tokens }: PreparedSentence, to: number, { from }: Clause): boolean =>
  tokens.slice(to, from).every(({ text }) => text === ',');

/** `made her debut in Velden and sang there often`: the place named last before the clause of the deed. */
const isThere = ({ tokens, items }: PreparedSentence, home: Clause, to: number): boolean =>
  to <= home.from &&
  tokens
    .slice(home.from, home.to)
    .some(({ lemma }, at) => lemma === 'there' && home.from + at > (home.verb?.head ?? 0)) &&
  !items.some((item) => item.located && item.kind === 'figure' && item.from >= to && item.to <= home.from);

export const isDay = ({ time }: Item): boolean => time !== null && time.type !== 'duration';

const isPlace = (item: Item): boolean =>
  isDay(item) ||
  (item.kind === 'figure' && item.located && !item.demonym && (item.figure === null || item.figure.type === 'place'));

/** `Scientists from Velden said they had found it in Korv`: whether a clause has a place of its own. */
const hasPlace = (sentence: PreparedSentence, home: Clause): boolean =>
  sentence.items.some(
    (item) =>
      item.kind === 'figure' &&
      !item.demonym &&
      holdsItem(home, item) &&
      /^(?:in|at|on|near|off)$/.test(prepositionBefore(sentence, item) ?? ''),
  );

/** Tokens before a place or time that opens a sentence: `Yesterday in the Swiss town of Velden`. */
const FRONT = 6;

/** Whether a clause is that of a deed, or goes on with it; what someone did before (`having left Oslo`) does not. */
function isInside(own: Clause, home: Clause, tokens: readonly Token[]): boolean {
  for (let inner: Clause | null = own; inner; inner = inner.parent) {
    if (inner === home) return true;
    const isBefore = inner.kind === 'participle' && tokens[inner.verb?.from ?? -1]?.lemma === 'have';
    if (/^(?:relative|coordinate|report)$/.test(inner.kind) || isOtherEvent(inner) || isBefore || isOfThing(inner))
      return false;
  }
  return false;
}

/** `beat her in Velden after losing to her in Korv`: what was done before or after is done elsewhere. */
const isOtherEvent = ({ kind, marker }: Clause): boolean =>
  kind === 'gerund' && /^(?:after|before|since)$/.test(marker);

/** `the extradition of a man arrested in May`: a participle right behind another noun than the subject tells of that alone. */
const isOfThing = ({ kind, antecedent, parent, from, verb }: Clause): boolean =>
  kind === 'participle' &&
  verb?.passive === true &&
  antecedent !== null &&
  antecedent !== parent?.subject &&
  antecedent.to === from;

/** Whether a clause is around that of a deed, and a place or time in it no part of what that clause itself tells. */
function isAround(
  own: Clause,
  home: Clause,
  { from, to }: Pick<Item, 'from' | 'to'>,
  { items }: PreparedSentence,
): boolean {
  // `rose in January, driven by demand`: nothing is said of a time.
  const isThing = (noun: NounPart | null) =>
    noun !== null && !items.some((item) => item.time && noun.from <= item.from && item.to <= noun.to);
  for (let outer = home; outer.parent; outer = outer.parent) {
    if (outer.kind === 'relative' || (outer.kind === 'participle' && isThing(outer.antecedent))) return false;
    if (outer.parent !== own) continue;
    const isTold = /^(?:complement|subordinate)$/.test(outer.kind) && (own.verb?.head ?? to) < from && to <= outer.from;
    return !isTold;
  }
  return false;
}
