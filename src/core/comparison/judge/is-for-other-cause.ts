import type { SaidPair } from '../align/align-items';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Prepositions that lead to a cause. Source: Quirk et al., A Comprehensive Grammar, § 9.44. */
const BECAUSE = /^(?:because of|due to|owing to|thanks to|on account of|as a result of)$/;
/** Verbs whose subject makes someone do what the infinitive behind them tells. Source: FrameNet’s Cause_to_start and Causation. */
const LEADING = /^(?:force|lead|prompt|cause|drive|push|compel|spur)$/;

/**
 * `sold it because of the flood` beside `the flood closed the road, days after drought had led them to sell it`: where both say
 * why something was done, it is for another cause.
 */
export const isForOtherCause = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: deed, document: told }) => {
    if (deed.class !== 'verb') return false;
    const [mine, theirs] = [causesOf(claim, deed), causesOf(document, told)];
    return (
      mine.length > 0 &&
      theirs.length > 0 &&
      !said.some((pair) => mine.includes(pair.claim) && theirs.includes(pair.document))
    );
  });

/** What is named as the cause of a deed, with all that its phrase speaks of. */
function causesOf({ clauses, items }: PreparedSentence, { from, to }: Item): readonly Item[] {
  const clause = clauses.find((one) => verbsOf(one).some(({ head }) => from <= head && head < to));
  if (!clause) return [];
  const { parent, kind, after } = clause;
  const led = after.flatMap((part) => (part.kind === 'preposition' && BECAUSE.test(part.word) ? [part.noun] : []));
  const above = parent && verbsOf(parent).at(-1);
  const isMade = kind === 'infinitive' && above && !above.passive && LEADING.test(above.lemma);
  const nouns = isMade && parent?.subject ? [...led, parent.subject] : led;
  return items.filter((item) => nouns.some((noun) => noun.from <= item.from && item.to <= noun.to));
}
