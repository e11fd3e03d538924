import type { Pair } from '../align/align-items';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { type Office, readOffices } from '../prepare/read-offices';

/** Worth of an office that a sentence gives someone by calling them the counterpart of whoever holds it elsewhere. */
const SCORE = 0.9;
/** Tokens before an office that say which: `foreign` `minister`. */
const REACH = 2;

/**
 * Fills the pairs of an office where the sentence calls its holder a counterpart: `Lena Aske is Chile’s foreign minister`
 * beside `the Norwegian foreign minister and his Chilean counterpart, Lena Aske`, whose office the sentence or the one
 * before names.
 */
export function coverCounterparts(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const at = sentence.tokens.findIndex(({ lemma }) => lemma === 'counterpart');
  const item = at < 0 ? null : itemAt(sentence, at);
  const theirs = readOffices(sentence).find((office) => office.at === at);
  if (!item || !theirs?.holder) return pairs;
  const here = readOffices(sentence).findLast((office) => office.at < at);
  const home = here ? sentence : sentences[sentences.indexOf(sentence) - 1];
  const model = here ?? (home ? readOffices(home).at(-1) : undefined);
  const mine = readOffices(claim).find(
    ({ role, holder }) =>
      role === model?.role && holder !== null && theirs.holder !== null && same(holder, theirs.holder),
  );
  if (!mine || !model || !home || !wordsOf(claim, mine).every((word) => wordsOf(home, model).includes(word)))
    return pairs;
  return pairs.map((pair) =>
    pair.claim.kind === 'word' && pair.claim.from >= mine.at - REACH && pair.claim.to <= mine.at + 1
      ? { ...pair, document: item, score: SCORE }
      : pair,
  );
}

/** The words of an office as far as they say which it is. */
const wordsOf = ({ items }: PreparedSentence, { at }: Office): string[] =>
  items.filter(({ kind, from, to }) => kind === 'word' && from >= at - REACH && to <= at + 1).map(({ lemma }) => lemma);
