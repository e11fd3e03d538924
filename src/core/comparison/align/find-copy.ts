import type { Token } from '../../model';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SaidPair } from './align-items';

/** Where the words of a claim stand in a sentence without a break. */
export interface Copy {
  /** Every item of the claim with what stands in its place. */
  readonly pairs: readonly SaidPair[];
  /** Tokens of the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** Whether the sentence has no other words. */
  readonly isWhole: boolean;
}

/** Tokens `[from, to)` of a sentence. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** A claim’s words in a sentence that has them one after another; null when it does not. Case, spaces, the form of quotation marks and what stands around do not count. */
export function findCopy(claim: PreparedSentence, sentence: PreparedSentence): Copy | null {
  const { start, end } = claim.sentence;
  const mine = trim(claim.tokens, {
    from: claim.tokens.findIndex((token) => token.start >= start),
    to: claim.tokens.findLastIndex((token) => token.end <= end) + 1,
  });
  const theirs = trim(sentence.tokens, { from: 0, to: sentence.tokens.length });
  const length = mine.to - mine.from;
  if (length < 1) return null;
  const [wanted, words] = [wordsOf(claim.tokens), wordsOf(sentence.tokens)];
  for (let from = theirs.from; from + length <= theirs.to; from++) {
    if (!isSameAt(wanted, mine, words, from)) continue;
    const shift = from - mine.from;
    return {
      pairs: claim.items.map((item) => ({
        claim: item,
        document: itemAt(item, shift, sentence),
        score: 1,
        opposite: null,
      })),
      from,
      to: from + length,
      isWhole: from === theirs.from && from + length === theirs.to,
    };
  }
  return null;
}

const isSameAt = (mine: readonly string[], { from, to }: Run, theirs: readonly string[], at: number): boolean => {
  for (let i = from; i < to; i++) if (mine[i] !== theirs[at + i - from]) return false;
  return true;
};

const known = new WeakMap<readonly Token[], readonly string[]>();

/** Tokens as they are compared, worked out once. */
function wordsOf(tokens: readonly Token[]): readonly string[] {
  const before = known.get(tokens);
  if (before) return before;
  const words = tokens.map(({ text }) => text.toLowerCase().replace(/[“”„]/, '"').replace(/[‘’]/, "'"));
  known.set(tokens, words);
  return words;
}

/** A run without the marks at both ends. */
function trim(tokens: readonly Token[], { from, to }: Run): Run {
  const isMark = (at: number) => tokens[at]?.class === 'punctuation';
  let [first, last] = [Math.max(0, from), to];
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last - 1)) last--;
  return { from: first, to: last };
}

/** What stands in the place of a claim’s item: where the sentence was read otherwise, its words alone. */
function itemAt(item: Item, shift: number, { items, tokens }: PreparedSentence): Item {
  const [from, to] = [item.from + shift, item.to + shift];
  const own = items.find((other) => other.from <= from && from < other.to);
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return own ?? { ...item, figure: null, from, to, start, end };
}
