import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isDeedNoun, relateWords } from '../meaning/relate-words';
import { holdsItem, verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Worth of a deed told by its noun, and of the verb that only says when it was. */
const SCORE = 0.9;

/** Verbs that say of a deed when or how it was. Source: the verbs of occurrence of Levin (1993), class 48.3, and `come`. */
export const OCCURRING = /^(?:come|happen|occur|follow)$/;

/** Fills the pairs of a deed that the claim tells by a noun and the sentence by a verb: `her arrival came on Monday` beside `she landed on Monday`. */
export function coverOccurrences(
  pairs: readonly Pair[],
  { clauses }: PreparedSentence,
  { items }: PreparedSentence,
): readonly Pair[] {
  const [main] = clauses;
  const verb = main && verbsOf(main).at(-1);
  const { subject } = main ?? {};
  if (!verb || !subject || verb.passive || !OCCURRING.test(verb.lemma)) return pairs;
  const occurring = pairs.find(({ claim }) => claim.from <= verb.head && verb.head < claim.to);
  const deed = pairs.find(({ claim }) => claim.from <= subject.head && subject.head < claim.to);
  if (!occurring || !deed || deed.claim.class !== 'noun' || !holdsItem(subject, deed.claim)) return pairs;
  // `the crash happened on Monday` beside `a bus hit a tree on Monday`: told already, by its verb.
  if (deed.score >= SAID)
    return occurring.score < SAID && deed.document?.class === 'verb'
      ? pairs.with(pairs.indexOf(occurring), { ...occurring, document: null, opposite: null, score: SCORE })
      : pairs;
  if (!isDeedNoun(deed.claim.lemma)) return pairs;
  const others = pairs.filter((pair) => pair !== occurring && pair !== deed && pair.score >= SAID);
  const told = items.find(
    (item) =>
      item.class === 'verb' &&
      !others.some(({ document }) => document === item) &&
      /^(?:same|synonym)$/.test(relateWords(deed.claim.lemma, item.lemma) ?? ''),
  );
  if (!told) return pairs;
  return pairs.map((pair) => {
    if (pair === deed) return { ...pair, document: told, opposite: null, score: SCORE };
    return pair === occurring ? { ...pair, document: null, opposite: null, score: SCORE } : pair;
  });
}
