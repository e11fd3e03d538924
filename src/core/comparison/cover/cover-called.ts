import { coversKind } from '../../lexicon/body-kinds';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { type Callings, readCallings, toBearer } from '../prepare/read-callings';
import { CALLED_BY_NOUN } from './cover-names';

/**
 * Fills the pairs of what the claim calls by its kind where the sentence has the name of the one thing that the document
 * calls so, or a word that means it: `praised the ship’s owner` beside `praised Polar’s owner`, `the company paid` beside
 * `It paid`.
 */
export function coverCalled(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  { items }: PreparedSentence,
  document: PreparedDocument,
): readonly Pair[] {
  const isOpen = ({ claim, score }: Pair) =>
    score < SAID &&
    claim.kind === 'word' &&
    claim.class === 'noun' &&
    !claim.quoted &&
    tokens[claim.from - 1]?.lemma === 'the' &&
    !/^(?:noun|name)$/.test(tokens[claim.to]?.class ?? '') &&
    tokens[claim.to]?.lemma !== 'of';
  if (document.passage || !pairs.some(isOpen)) return pairs;
  const callings = readCallings(document);
  return pairs.map((pair) => {
    if (!isOpen(pair)) return pair;
    const bearer = bearerOf(pair.claim, callings);
    const named = bearer && items.find((item) => toBearer(item) === bearer);
    return named && !pairs.some((one) => one.document === named && one.score >= SAID)
      ? { ...pair, document: named, score: CALLED_BY_NOUN }
      : pair;
  });
}

/** The one figure that is called by a noun, by another word for it, or by one of its kinds. */
function bearerOf({ lemma }: Item, callings: Callings) {
  const own = callings.get(lemma);
  if (own !== undefined) return own;
  const alike = [...callings].filter(([noun]) => /^(?:same|synonym)$/.test(relateWords(lemma, noun, 'noun') ?? ''));
  const fitting = alike.length ? alike : [...callings].filter(([noun]) => coversKind(lemma, noun));
  const [bearer, ...more] = new Set(fitting.map(([, one]) => one));
  return more.length ? null : bearer;
}
