import type { Token } from '../../model';
import type { Clause, NounPart } from '../../text/clause';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readNegations } from '../prepare/read-negations';

/** What claim and sentence tell otherwise, in words that are the same but for it. */
export interface Reversed {
  readonly rule: 'stated-and-denied' | 'other-polarity';
  readonly claim: Item;
  readonly document: Item;
  /** Whether both may be true all the same, so that neither says the other nor denies it. */
  readonly isBoth: boolean;
}

/** Words of the shortest statement that two texts do not share by chance. */
const FEWEST_WORDS = 4;

/**
 * What a claim and a sentence say of which the one denies what the other states, where they have the same words but for one
 * negation: `was shut on Friday` beside `was not shut on Friday`, `did not pay` beside `paid`; null for any other.
 */
export function findReversed(claim: PreparedSentence, document: PreparedSentence): Reversed | null {
  const [mine, theirs] = [negationsOf(claim), negationsOf(document)];
  if (Math.abs(mine.length - theirs.length) !== 1) return null;
  const [own, other] = mine.length > theirs.length ? [claim, document] : [document, claim];
  const [a, b] = [wordsOf(own), wordsOf(other)];
  if (a.length < FEWEST_WORDS || a.length !== b.length || a.some((at, i) => !isSame(own, at, other, b[i]))) return null;
  const [more, fewer] = own === claim ? [mine, theirs] : [theirs, mine];
  const kept = fewer.map(({ item }) => a[b.indexOf(item.from)]);
  const lost = more.find(({ item }) => !kept.includes(item.from));
  if (!lost) return null;
  const found = itemAt(other, b[a.indexOf(lost.item.from)] ?? -1);
  if (!found) return null;
  const isBoth = mayBeBoth(own, lost.at);
  const [said, its] = own === claim ? [lost.item, found] : [found, lost.item];
  return { rule: 'stated-and-denied', claim: said, document: its, isBoth };
}

const negationsOf = (sentence: PreparedSentence) =>
  readNegations(sentence).filter(({ at, bare }) => bare && VERBAL.test(sentence.tokens[at]?.lemma ?? ''));

/** Negations of a verb. */
const VERBAL = /^(?:not|never|no)$/;

/** Tokens of a sentence without marks, negations and the `do` that these need. */
const wordsOf = ({ tokens }: PreparedSentence): number[] =>
  tokens.flatMap((token, at) => (isLeftOut(tokens, token, at) ? [] : [at]));

const isLeftOut = (tokens: readonly Token[], { class: kind, lemma }: Token, at: number): boolean =>
  kind === 'punctuation' ||
  /^(?:not|never)$/.test(lemma) ||
  (lemma === 'no' && isLonger(tokens[at + 1])) ||
  (isLonger(tokens[at]) && tokens[at - 1]?.lemma === 'no') ||
  (lemma === 'do' && kind === 'auxiliary');

const isLonger = (token: Token | undefined): boolean => token?.text.toLowerCase() === 'longer';

function isSame(own: PreparedSentence, at: number, other: PreparedSentence, to: number | undefined): boolean {
  const [a, b] = [own.tokens[at], other.tokens[to ?? -1]];
  if (!a || !b) return false;
  return a.text.toLowerCase() === b.text.toLowerCase() || (a.lemma === b.lemma && isBare(own.tokens, at));
}

/** `did not pay`: the form that `paid` has behind its negation. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - REACH_OF_DO), at)
    .some(({ lemma, class: kind }) => lemma === 'do' && kind === 'auxiliary');

/** Tokens between `did` and its verb: `did not immediately pay`. */
const REACH_OF_DO = 3;

/** Whether both may be true: what may be, what only some do, a condition, and whom a clause tells apart from others. */
function mayBeBoth({ tokens, clauses }: PreparedSentence, at: number): boolean {
  if (/^(?:may|might)$/.test(tokens[at - 1]?.lemma ?? '')) return true;
  for (let clause = clauseAt(clauses, at); clause; clause = clause.parent) if (leavesOpen(clause, tokens)) return true;
  return false;
}

const leavesOpen = ({ kind, marker, from, subject, antecedent }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:if|unless|whether|whenever)$/.test(marker) ||
  (kind === 'relative' && tokens[from - 1]?.text !== ',' && isSeveral(antecedent, tokens)) ||
  kind === 'participle' ||
  kind === 'gerund' ||
  /^(?:some|several|many|most|few|other|another)$/.test(tokens[subject?.from ?? -1]?.lemma ?? '');

/** `groups that had signed`, of which there may be others that had not; of one there is none. */
const isSeveral = (antecedent: NounPart | null, tokens: readonly Token[]): boolean =>
  antecedent === null || tokens[antecedent.head]?.plural === true;
