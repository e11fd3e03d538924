import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of a place that the text before has given the thing. */
const SCORE = 0.8;
/** Sentences before one in which the place of a thing is given. */
const REACH = 3;

/**
 * Fills the pair of Korv in `the factory in Korv employs 900` where the sentence has the thing as one that is known, without
 * a place of its own (`The plant employs 900`), and one before it says `its factory in Korv`.
 */
export function coverPlacedThings(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const at = sentences.indexOf(sentence);
  const before = sentences.slice(Math.max(0, at - REACH), at);
  return pairs.map((pair) => {
    const { claim, score } = pair;
    if (score >= SAID || claim.kind !== 'figure' || claim.form !== 'name' || !claim.located) return pair;
    const thing = pairs.find((one) => one.claim.class === 'noun' && one.claim.to === claim.from - 1);
    if (!thing?.document || thing.score < SAID || tokens[claim.from - 1]?.class !== 'preposition') return pair;
    if (!isKnownAlone(thing.document, sentence)) return pair;
    const isPlaced = ({ items, tokens: words }: PreparedSentence) =>
      items.some((place) =>
        items.some(
          (noun) =>
            noun.to === place.from - 1 &&
            words[noun.to]?.class === 'preposition' &&
            same(claim, place) &&
            same(thing.claim, noun),
        ),
      );
    return before.some(isPlaced) ? { ...pair, document: null, score: SCORE, opposite: null } : pair;
  });
}

/** `The plant, which`, `the plant was`: a noun that is known, and of which nothing is told apart. */
const isKnownAlone = ({ kind, from, to }: Item, { tokens }: PreparedSentence): boolean =>
  kind === 'word' && /^(?:the|this)$/i.test(tokens[from - 1]?.text ?? '') && tokens[to]?.class !== 'preposition';
