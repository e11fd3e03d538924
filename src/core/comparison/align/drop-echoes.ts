import { GIFTS } from '../meaning/is-same-deed';
import type { Pair } from './align-items';

/** Tokens between a verb and its object at most: `shoot` `the` `film`. */
const REACH = 2;

/**
 * Pairs in which one verb of a sentence says one word of the claim: `questioned` says `question` and no `survey` beside it,
 * unless that is the verb’s own object (`shot` beside `shoot the film`) or a gift beside its giving.
 */
export const dropEchoes = (pairs: readonly Pair[]): Pair[] =>
  pairs.map((pair) => {
    const { claim, document, score } = pair;
    if (claim.class !== 'noun' || document?.class !== 'verb' || score === 1 || GIFTS.test(claim.lemma)) return pair;
    const verb = pairs.find((other) => other.claim.class === 'verb' && other.document === document)?.claim;
    if (!verb || (claim.from >= verb.to && claim.from - verb.to < REACH)) return pair;
    return { ...pair, document: null, score: 0 };
  });
