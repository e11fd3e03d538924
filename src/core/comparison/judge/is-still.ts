import type { SaidPair } from '../align/align-items';
import { verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Verbs and adverbs that say that something goes on. */
const GOING_ON = /^(?:remain|still|stay|continue|keep)$/;
/** Words by which a sentence may say the same of what was. */
const LASTING = /^(?:yet|not|no|until|now|ongoing)$/;

/** `The airport remains closed` beside `the airport was closed`: what was so need not be so any more. */
export function isStill(claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const main = claim.clauses.find(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  if (!verb || !GOING_ON.test(verb.lemma)) return false;
  if (document.tokens.some(({ lemma }) => GOING_ON.test(lemma) || LASTING.test(lemma))) return false;
  return document.clauses.some(
    ({ verb: told, from, to }) =>
      told !== null &&
      /^(?:was|were)$/i.test(document.tokens[told.from]?.text ?? '') &&
      said.some((pair) => from <= pair.document.from && pair.document.to <= to),
  );
}
