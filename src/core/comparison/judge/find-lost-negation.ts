import { SAID, type Sides } from '../align/find-position';
import { saysSuperlative } from '../align/says-superlative';
import { readApart } from '../differ/find-apart';
import { clauseAt } from '../prepare/clause-at';
import { readUntil } from '../prepare/is-until';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Negation, readNegations } from '../prepare/read-negations';
import { isFirstSince, isFirstSinceThen } from './is-first-since';

/** What a word of negation stands with on one side, while the other has the same without any. */
export interface LostNegation {
  readonly claim: Item;
  readonly document: Item;
  readonly negated: 'claim' | 'document';
}

interface Met {
  readonly own: Item;
  readonly other: Item;
}

/**
 * A word of negation of one side that has no counterpart on the other, though the other says what it stands with: then
 * neither side says what the other does. Null when every one has its counterpart.
 */
export function findLostNegation(sides: Sides): LostNegation | null {
  const { claim, document, pairs } = sides;
  if (!hasBare(claim) && !hasBare(document)) return null;
  if (isFirstSince(sides) || isFirstSinceThen(sides) || saysSuperlative(claim, document)) return null;
  const met = pairs.flatMap((pair): Met[] =>
    pair.document && pair.score >= SAID ? [{ own: pair.claim, other: pair.document }] : [],
  );
  const lost = firstLost(claim, document, met);
  if (lost) return { claim: lost.own, document: lost.other, negated: 'claim' };
  const back = firstLost(
    document,
    claim,
    met.map(({ own, other }) => ({ own: other, other: own })),
  );
  return back && { claim: back.other, document: back.own, negated: 'document' };
}

const hasBare = (sentence: PreparedSentence): boolean => readNegations(sentence).some(({ bare }) => bare);

/** The first word that one side negates and the other has under no negation, or under one that belongs to another word. */
function firstLost(own: PreparedSentence, other: PreparedSentence, met: readonly Met[]): Met | null {
  const held = readNegations(own).flatMap(({ at, item, bare }) => {
    const pair = bare && !isSetApart(own, item) ? met.find((one) => one.own === item) : undefined;
    return pair && !isOnlyUntil(own, at, other, pair.other) ? [pair] : [];
  });
  // `excluded` on both sides is no `not` of either.
  const isShared = ({ at }: Negation) => met.some((pair) => pair.other.from <= at && at < pair.other.to);
  const free = new Set(readNegations(other).filter((one) => one.bare || !isShared(one)));
  const take = (fits: (one: Negation) => boolean): boolean => {
    const found = [...free].find(fits);
    return found !== undefined && free.delete(found);
  };
  const left = held.filter((pair) => !take(({ item }) => item === pair.other));
  return left.find((pair) => !take((one) => isAround(one, pair.other, other))) ?? null;
}

/** `did not take the boat but the train`: what is set apart is judged by itself. */
function isSetApart(sentence: PreparedSentence, item: Item): boolean {
  const rejected = readApart(sentence)?.rejected[0];
  return rejected !== undefined && rejected === sentence.items[sentence.items.indexOf(item) + 1];
}

/** `did not come until Friday` beside `came on Friday`. */
const isOnlyUntil = (own: PreparedSentence, at: number, other: PreparedSentence, { from }: Item): boolean =>
  readUntil(own.clauses, at) === 'closed' && readUntil(other.clauses, from) === null;

/** Whether a word of negation stands in the clause of an item, or in one around that. */
function isAround({ at }: Negation, { from }: Item, { clauses }: PreparedSentence): boolean {
  const around = clauseAt(clauses, at);
  for (let clause = clauseAt(clauses, from); clause; clause = clause.parent) if (clause === around) return true;
  return false;
}
