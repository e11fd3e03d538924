import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Worth of a verb that says no more than that an event which the sentence has took its course. */
const SCORE = 0.9;

/** Verbs for how an event sets in, goes on or ends. Source: Levin (1993), class 55, and FrameNet’s Activity_start and Activity_finish. */
const PHASES =
  /^(?:begin|start|commence|open|proceed|happen|occur|be held|take place|get under way|end|finish|conclude|close|be over|wind up|wrap up)$/;

/** Fills the pair of such a verb behind `before` and `after`: `before the talks began` beside `ahead of the talks`. */
export function coverPhases(pairs: readonly Pair[], { clauses, tokens }: PreparedSentence): readonly Pair[] {
  const phases = clauses.filter(
    ({ marker, verb, subject }) =>
      /^(?:before|after)$/.test(marker) &&
      verb !== null &&
      PHASES.test(tokens[verb.head]?.lemma ?? '') &&
      pairs.some(
        ({ claim, score }) =>
          subject !== null && claim.from <= subject.head && subject.head < claim.to && score >= SAID,
      ),
  );
  if (!phases.length) return pairs;
  return pairs.map((pair) => {
    const isPhase = phases.some((clause) => verbsOf(clause).some(({ head }) => head === pair.claim.from));
    return isPhase && pair.score < SCORE && !pair.document ? { ...pair, opposite: null, score: SCORE } : pair;
  });
}
