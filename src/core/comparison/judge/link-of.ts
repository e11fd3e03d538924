import { LINKING_VERBS } from '../../lexicon/empty-words';
import type { Clause } from '../../text/clause';
import { verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** The verb of a claim's main clause that only links something to the subject; null when it tells of a deed. */
export function linkOf({ clauses }: PreparedSentence): Clause | null {
  const [main] = clauses;
  const verb = main && verbsOf(main).at(-1);
  return main && verb && !verb.passive && LINKING_VERBS.has(verb.lemma) ? main : null;
}
