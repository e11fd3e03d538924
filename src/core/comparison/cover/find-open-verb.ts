import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';

/** Where the pairs of a claim have a verb of some kind that the sentence does not say; -1 where they have none. */
export const findOpenVerb = (pairs: readonly Pair[], isMeant: (lemma: string) => boolean): number =>
  pairs.findIndex(({ claim: { class: kind, lemma }, score }) => kind === 'verb' && score < SAID && isMeant(lemma));
