import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Verbs that only say how long something was. Source: Levin (1993), class 54.2 and FrameNet’s Duration_relation. */
export const LASTING = /^(?:last|take|continue|go on)$/;

/** Worth of a verb that only leads to a length which the sentence has before the noun. */
const SCORE = 0.9;

/** The length right before a noun: `a three-day visit`, `the six-week murder trial`; null where there is none. */
export function lengthBefore({ items, tokens }: PreparedSentence, { from }: Item): Item | null {
  const length = items.findLast((item) => item.to <= from && item.time?.type === 'duration');
  if (!length || length.length === null || length.back) return null;
  return tokens.slice(length.to, from).every(({ class: kind }) => /^(?:noun|adjective)$/.test(kind)) ? length : null;
}

/** Fills the pair of a verb that says how long something was, where the sentence has that before the noun: `lasted three days` beside `a three-day visit`. */
export const coverLengths = (
  pairs: readonly Pair[],
  { roles }: PreparedSentence,
  sentence: PreparedSentence,
): readonly Pair[] =>
  pairs.map((pair) => {
    const { claim: verb, score } = pair;
    if (score >= SAID || verb.class !== 'verb' || !LASTING.test(verb.lemma)) return pair;
    const doers = roles.find((one) => one.verb === verb.from)?.agents.heads ?? [];
    const isLong =
      pairs.every((one) => one.claim.from >= verb.from || one.score >= SAID) &&
      pairs.some(
        ({ claim, document }) =>
          document?.class === 'noun' &&
          doers.includes(claim) &&
          pairs.some((one) => one.score >= SAID && one.document && one.document === lengthBefore(sentence, document)),
      );
    return isLong ? { ...pair, document: null, score: SCORE, opposite: null } : pair;
  });
