import { roleOf } from '../../figures/role-words';
import type { Token } from '../../model';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Items between a word and what it describes, at most: `South Korea’s then-president Moon`. */
const REACH = 2;
/** Worth of a description that another sentence of the document gives the same thing. */
const SCORE = 0.9;

type Matches = (claim: Item, document: Item) => boolean;

/**
 * Fills pairs that a sentence leaves open from the rest of the document: a describing word counts as covered when another
 * sentence has it beside the same thing (`Russian-built limousine` for the car that was given).
 */
export function coverByContext(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  find: (item: Item) => readonly PreparedSentence[],
  matches: Matches,
  differing: readonly Item[],
): Pair[] {
  return pairs.map((pair, index) => {
    if (pair.score >= 0.5 || differing.includes(pair.claim) || !canDescribe(pair.claim)) return pair;
    if (isNamed(pair.claim) && !pairs.slice(index + 1).some((one) => isKnown(one, pair.claim, tokens, sentence)))
      return pair;
    const heads = pairs
      .slice(index + 1, index + REACH + 1)
      .filter((one) => one.score >= 0.7 && isDescribed(one.claim, pair.claim, tokens) && !isOther(pair, one, sentence));
    const found = heads.some((head) =>
      find(pair.claim).some(
        (one) => describes(one.items, pair.claim, head.claim, matches) && !isOfOther(one, head.claim, pairs, matches),
      ),
    );
    return found ? { ...pair, score: SCORE } : pair;
  });
}

/** `Health Minister Aske` for a claim on Minister Lind: the other sentence has the office as the title of somebody else. */
function isOfOther({ items }: PreparedSentence, role: Item, pairs: readonly Pair[], matches: Matches): boolean {
  if (roleOf(role.lemma) === null) return false;
  const titled = items.filter(
    (item) => item.figure?.type === 'person' && items.some(({ to, lemma }) => to === item.from && lemma === role.lemma),
  );
  return titled.length > 0 && !titled.some((item) => pairs.some(({ claim }) => matches(claim, item)));
}

const canDescribe = (item: Item): boolean =>
  (item.kind === 'word' && item.class !== 'verb' && item.class !== 'adverb' && !isClassifying(item)) ||
  (item.kind === 'figure' && item.form === 'name' && (item.country !== null || !item.owner));

/** `economic`, `military`: an adjective made from a noun says which of several things it is. Source: Quirk et al., § 7.33–7.35. */
const isClassifying = ({ class: kind, lemma }: Item): boolean => kind === 'adjective' && /(?:ic|al|ary)$/.test(lemma);

/** Whoever has a name that is no country’s describes only what the sentence takes as known: `the Orlat exhibit` beside `the exhibit`. */
const isNamed = ({ kind, country }: Item): boolean => kind === 'figure' && country === null;

/** Whether a noun of the phrase that a word opens is said, and as one that the reader knows. */
function isKnown(
  { claim, document, score }: Pair,
  word: Item,
  mine: PreparedSentence['tokens'],
  { tokens }: PreparedSentence,
): boolean {
  if (score < SAID || document?.class !== 'noun' || !isInPhrase(mine.slice(word.to, claim.from))) return false;
  let at = document.from - 1;
  while (/^(?:adjective|noun|number)$/.test(tokens[at]?.class ?? '')) at--;
  return /^(?:the|this|that|these|those)$/i.test(tokens[at]?.text ?? '');
}

/** `a clear view` beside `a mostly obscured view`: what the sentence itself brings in and describes is another one. */
function isOther({ claim }: Pair, { document }: Pair, { tokens, items }: PreparedSentence): boolean {
  if (claim.class !== 'adjective' || !document) return false;
  const word = items.find(({ to }) => to === document.from);
  if (word?.kind !== 'word' || !/^(?:adjective|verb)$/.test(word.class)) return false;
  const opens = tokens[word.from - 1]?.class === 'adverb' ? word.from - 2 : word.from - 1;
  return /^an?$/i.test(tokens[opens]?.text ?? '');
}

const isInPhrase = (between: PreparedSentence['tokens']): boolean =>
  between.every(({ class: kind }) => /^(?:adjective|noun|name|particle|number)$/.test(kind));

/** Tokens between a describing word and what it describes: another describing word, a possessive ending. */
const TOKENS_BETWEEN = 2;

/** Whether the first follows the second inside one noun phrase, as what it describes. */
const isDescribed = (head: Item, word: Item, tokens: readonly Token[]): boolean =>
  head.class !== 'verb' &&
  head.class !== 'adverb' &&
  !head.demonym &&
  head.from >= word.to &&
  head.from - word.to <= TOKENS_BETWEEN &&
  isInPhrase(tokens.slice(word.to, head.from));

/** Tokens within which a document's sentence has both. */
const NEAR = 3;
const isNear = (a: Item, b: Item): boolean => Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to)) <= NEAR;

function describes(items: readonly Item[], word: Item, head: Item, matches: Matches): boolean {
  return items.some((item, index) => {
    if (!matches(word, item)) return false;
    return items
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .some((other) => other !== item && isNear(other, item) && matches(head, other));
  });
}
