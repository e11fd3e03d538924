import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of what a sentence before has told of the same deed. */
const SCORE = 0.8;
/** Sentences before one that says `also` in which the rest of it is looked for. */
const REACH = 2;

/** How a claim leads to what is told besides, in its first three words. Source: Quirk et al., §§ 8.137 and 9.58. */
const LEAD = /^(?:besides|(?:apart|aside) from|in addition to|on top of)\b/i;

/**
 * Fills the pairs of what a claim opens with as told besides, where the sentence goes on with `also` and one before it tells
 * the same deed of that: `Besides the map, she sent a letter` beside `She sent a map. She also sent a letter`.
 */
export function coverBesides(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
): readonly Pair[] {
  const isLed = LEAD.test(
    tokens
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
  if (!isLed || !sentence.tokens.some(({ lemma }) => lemma === 'also')) return pairs;
  const end = tokens.findIndex(({ text }) => text === ',');
  const at = sentences.indexOf(sentence);
  const before = sentences.slice(Math.max(0, at - REACH), at).filter((one) => sharesDeed(one, sentence));
  return pairs.map((pair) => {
    if (pair.score >= SAID || pair.claim.kind !== 'word' || pair.claim.to > end) return pair;
    const isTold = before.some(({ items }) => items.some(({ lemma }) => lemma === pair.claim.lemma));
    return isTold ? { ...pair, score: SCORE } : pair;
  });
}

/** Whether a sentence tells a deed that another tells too. */
const sharesDeed = (one: PreparedSentence, other: PreparedSentence): boolean =>
  one.roles.some((a) =>
    other.roles.some((b) => isSameDeed(one.tokens[a.verb]?.lemma ?? '', other.tokens[b.verb]?.lemma ?? '')),
  );
