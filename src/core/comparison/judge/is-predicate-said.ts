import { COPULAR_VERBS } from '../../lexicon/empty-words';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** An adjective that is all a clause of the claim says of its subject (`visits are rare`, `said that visits are rare`) has to be said. */
export function isPredicateSaid({ clauses, tokens }: PreparedSentence, pairs: readonly Pair[]): boolean {
  return clauses.every((clause) => {
    const verb = clause.kind === 'relative' ? undefined : verbsOf(clause).at(-1);
    if (!verb || verb.passive || !COPULAR_VERBS.has(verb.lemma)) return true;
    const first = pairs.find((pair) => pair.claim.from >= verb.to && pair.claim.to <= clause.to);
    if (first?.claim.class !== 'adjective' || tokens[first.claim.to]?.class === 'noun') return true;
    return first.score >= SAID || first.opposite !== null;
  });
}
