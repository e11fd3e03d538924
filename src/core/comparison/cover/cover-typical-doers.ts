import { TYPICAL_DOERS } from '../../lexicon/typical-doers';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Worth of who did it where the sentence names nobody and only they can have done it. */
const SCORE = 0.8;

/** Fills the pair of a doer whom the deed itself tells: `Police arrested Lind` beside `Lind was arrested`. */
export function coverTypicalDoers(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
): readonly Pair[] {
  const lemmaOf = ({ tokens }: PreparedSentence, verb: number) => tokens[verb]?.lemma ?? '';
  const open = claim.roles.filter(({ verb }) => {
    const lemma = lemmaOf(claim, verb);
    const alike = sentence.roles.filter((one) => isSameDeed(lemma, lemmaOf(sentence, one.verb)));
    return TYPICAL_DOERS.has(lemma) && alike.length > 0 && alike.every(({ agents }) => agents.all.length === 0);
  });
  if (!open.length) return pairs;
  return pairs.map((pair) => {
    const isDoer = open.some(
      ({ verb, agents }) =>
        agents.heads.includes(pair.claim) && TYPICAL_DOERS.get(lemmaOf(claim, verb))?.has(pair.claim.lemma) === true,
    );
    return isDoer && pair.claim.kind === 'word' && pair.score < SAID ? { ...pair, document: null, score: SCORE } : pair;
  });
}
