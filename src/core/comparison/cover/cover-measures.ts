import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Worth of what a measure says by itself. */
const SCORE = 0.9;

/** Adjectives that say which way a measure runs. Source: Quirk et al., A Comprehensive Grammar, § 7.88, measure adjectives. */
const DIMENSIONS: ReadonlySet<string> = new Set('long tall high wide broad deep thick strong'.split(' '));

/**
 * Fills what a measure says by itself: what a number counts and which way it runs beside a word that holds both (`is 90
 * pages long` beside `a 90-page report`), and of a number that is another too (`140 metres long` beside `a 400-metre tunnel`).
 */
export function coverMeasures(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  differences: readonly { readonly claim: Item; readonly document: Item }[] = [],
): Pair[] {
  let measured = -1;
  return pairs.map((pair) => {
    const { claim, document, score } = pair;
    const other = differences.find((one) => one.claim === claim)?.document;
    const theirs = other ?? (score >= SAID ? document : null);
    if (claim.number && theirs && tokens[theirs.from]?.text.includes('-')) measured = claim.to;
    if (claim.kind !== 'word' || claim.from !== measured) return pair;
    if (claim.class !== 'noun' && !DIMENSIONS.has(claim.lemma)) return pair;
    measured = claim.to;
    return score >= SAID ? pair : { ...pair, score: SCORE };
  });
}
