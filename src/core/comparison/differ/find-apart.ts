import type { Token } from '../../model';
import type { Clause } from '../../text/clause';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/** What a sentence sets against what it says: `a question of money, not of time`, `not a hill but a mound`. */
interface Apart {
  readonly chosen: readonly Item[];
  readonly rejected: readonly Item[];
}

/** Tokens of a phrase that is set against another. */
const LONGEST = 7;

const known = new WeakMap<PreparedSentence['items'], Apart | null>();

/** What a sentence sets against each other, read once; null when it does not. */
export function readApart(sentence: PreparedSentence): Apart | null {
  const { tokens, items } = sentence;
  const before = known.get(items);
  if (before !== undefined) return before;
  const between = (from: number, to: number) => items.filter((item) => item.from >= from && item.to <= to);
  const found = findPhrases(tokens);
  const apart = found && { chosen: between(...found.chosen), rejected: between(...found.rejected) };
  const read = apart?.chosen.length && apart.rejected.length ? apart : null;
  known.set(items, read);
  return read;
}

type Stretch = readonly [from: number, to: number];

function findPhrases(tokens: readonly Token[]): { readonly chosen: Stretch; readonly rejected: Stretch } | null {
  for (const [at, { lemma }] of tokens.entries()) {
    const next = tokens[at + 1]?.lemma;
    if (lemma === 'not' && !/^(?:only|just|merely|simply)$/.test(next ?? '')) {
      // `did not take the train but the boat`: what the verb behind it takes.
      const from = tokens[at + 1]?.class === 'verb' ? at + 2 : at + 1;
      const end = endOfPhrase(tokens, from);
      if (tokens[end]?.lemma === 'but' && isPhrase(tokens, from) && isPhrase(tokens, end + 1))
        return { rejected: [from, end], chosen: [end + 1, endOfPhrase(tokens, end + 1)] };
      if (isBehindPhrase(tokens, at) && from === at + 1 && isPhrase(tokens, from))
        return { chosen: [startOfPhrase(tokens, at - 1), at - 1], rejected: [from, end] };
    }
    if ((lemma === 'rather' && next === 'than') || (lemma === 'instead' && next === 'of'))
      return { chosen: [startOfPhrase(tokens, at), at], rejected: [at + 2, endOfPhrase(tokens, at + 2)] };
  }
  return null;
}

/** `, not` or `and not` behind what is said. */
const isBehindPhrase = (tokens: readonly Token[], at: number): boolean =>
  at > 1 && (tokens[at - 1]?.text === ',' || tokens[at - 1]?.lemma === 'and');

/** Whether a noun phrase starts here, a preposition before it aside. */
const isPhrase = (tokens: readonly Token[], at: number): boolean =>
  /^(?:name|determiner|noun|preposition|adjective|number)$/.test(tokens[at]?.class ?? '');

const isInPhrase = ({ class: kind, lemma }: Token): boolean =>
  /^(?:name|determiner|noun|adjective|number|particle|preposition)$/.test(kind) && lemma !== 'to';

function endOfPhrase(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && (!isInPhrase(token) || at - from >= LONGEST));
  return end < 0 ? tokens.length : end;
}

/** Where the noun phrase starts that ends before a token: behind its preposition. */
function startOfPhrase(tokens: readonly Token[], end: number): number {
  const before = tokens.slice(Math.max(0, end - LONGEST), end);
  return end - before.length + before.findLastIndex((token) => !isInPhrase(token) || token.class === 'preposition') + 1;
}

/** What a claim says and the sentence sets apart from what it says, where that in turn is what the claim sets apart. */
export function findOtherChoice(
  claim: PreparedSentence,
  document: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): SlotDifference | null {
  const theirs = readApart(document);
  if (!theirs) return null;
  const mine = readApart(claim);
  if (!mine) return findRejected(claim, document, theirs, same);
  const cross = (ours: readonly Item[], others: readonly Item[], own: readonly Item[]): [Item, Item] | null => {
    for (const a of ours) {
      const b = others.find((one) => same(a, one));
      if (b && !own.some((one) => same(a, one))) return [a, b];
    }
    return null;
  };
  const said = cross(mine.chosen, theirs.rejected, theirs.chosen);
  const denied = cross(mine.rejected, theirs.chosen, theirs.rejected);
  return said && denied ? { slot: 'polarity', claim: said[0], document: said[1] } : null;
}

/** `the money came from rich countries` beside `came from poor countries, not rich ones`: all that the sentence rejects, and nothing that it says instead. */
function findRejected(
  { items, clauses }: PreparedSentence,
  sentence: PreparedSentence,
  { chosen, rejected }: Apart,
  same: (claim: Item, document: Item) => boolean,
): SlotDifference | null {
  const met = rejected.map((item) => items.find((one) => same(one, item)));
  const [claim] = met;
  const instead = chosen.filter((item) => !rejected.some((one) => one.lemma === item.lemma));
  const [document] = instead;
  if (!claim || !document || met.includes(undefined)) return null;
  // `the soldiers` beside `killed soldiers, and was the work of smugglers, not of rebels`: the sentence has them by their own word elsewhere.
  const isElsewhere = (own: Item | undefined, at: number) =>
    own?.lemma !== rejected[at]?.lemma && sentence.items.some(({ lemma }) => lemma === own?.lemma);
  if (met.every(isElsewhere)) return null;
  // `Chile got two boats` beside `Chile got two boats and a promise of grain, which Peru, not Chile, kept`: another deed.
  const verbOf = (all: readonly Item[], clause: Clause | null | undefined) => {
    const verb = clause && verbsOf(clause).at(-1);
    return verb ? all.find((item) => item.from <= verb.head && verb.head < item.to) : undefined;
  };
  const [own, told] = [verbOf(items, clauses[0]), verbOf(sentence.items, clauseAt(sentence.clauses, document.from))];
  if (own && told && !same(own, told)) return null;
  return items.some((one) => instead.some((item) => same(one, item))) ? null : { slot: 'polarity', claim, document };
}
