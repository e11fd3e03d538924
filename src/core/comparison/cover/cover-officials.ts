import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Worth of those who hold office in a capital which the sentence names for its country. */
const SCORE = 0.8;

/** Nouns for those who act for a country. From general knowledge of news prose. */
const OFFICIALS =
  /^(?:official|authority|government|leader|leadership|politician|policymaker|diplomat|minister|lawmaker)$/;

/** Fills the pair of those who are no more than a capital’s name for its country: `officials in Oslo are worried` beside `concern in Oslo`. */
export const coverOfficials = (pairs: readonly Pair[], { tokens }: PreparedSentence): readonly Pair[] =>
  pairs.map((pair, at) => {
    const { claim, score } = pair;
    const seat = pairs[at + 1];
    const isSeat =
      score < SAID &&
      claim.kind === 'word' &&
      OFFICIALS.test(claim.lemma) &&
      tokens[claim.to]?.lemma === 'in' &&
      seat?.claim.from === claim.to + 1 &&
      seat.claim.capitalOf !== null &&
      seat.score >= SAID &&
      seat.document?.capitalOf === seat.claim.capitalOf &&
      // A place where something was is no government: `met in Oslo`.
      !isBare(tokens, claim.from);
    return isSeat ? { ...pair, score: SCORE } : pair;
  });

/** `two officials in Oslo`, `an official in Oslo`: some of them, who are not the country. */
const isBare = (tokens: PreparedSentence['tokens'], at: number): boolean =>
  /^(?:a|an|one|some|number)$/.test(tokens[at - 1]?.lemma ?? '') || tokens[at - 1]?.class === 'number';
