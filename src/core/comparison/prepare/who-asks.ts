import { ASKING_NOUNS } from '../../lexicon/negations';
import type { Clause } from '../../text/clause';
import type { Item } from './item';

/** `the court accepted Lind’s request to drop it`: who does what is asked for is whose the request is; null for any other clause. */
export function whoAsks({ kind, from, parent }: Clause, items: readonly Item[]): Item | null {
  const noun = parent?.after.find((part) => part.kind === 'noun' && part.to === from);
  if (kind !== 'infinitive' || noun?.kind !== 'noun') return null;
  const asked = items.find((item) => item.from <= noun.head && noun.head < item.to);
  const owner = items.find(
    (item) => item.kind === 'figure' && item.owner && noun.from <= item.from && item.to <= noun.to,
  );
  return asked && owner && ASKING_NOUNS.has(asked.lemma) ? owner : null;
}
