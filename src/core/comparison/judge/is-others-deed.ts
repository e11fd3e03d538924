import { LINKING_VERBS } from '../../lexicon/empty-words';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { verbsOf } from '../prepare/clause-at';

/**
 * `The two killed were passengers` beside `two were killed in what passengers called a jolt`: what the claim says the
 * subject is does something of its own in the sentence, of which the claim says nothing, and the subject has no part in that clause.
 */
export function isOthersDeed({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  const noun = main?.after[0];
  if (!main?.subject || verb?.lemma !== 'be' || noun?.kind !== 'noun') return false;
  const { subject } = main;
  const called = said.find(({ claim: item }) => item.from <= noun.head && noun.head < item.to);
  const mine = claim.items.filter((item) => subject.from <= item.from && item.to <= subject.to);
  if (called?.claim.class !== 'noun' || called.document.class !== 'noun' || !mine.length) return false;
  const told = document.clauses.find(
    (clause) =>
      clause.subject !== null &&
      clause.subject.from === called.document.from &&
      clause.subject.to === called.document.to,
  );
  const deed = told && verbsOf(told).at(-1);
  if (!told || !deed || LINKING_VERBS.has(deed.lemma)) return false;
  if (said.some(({ document: item }) => item.from <= deed.head && deed.head < item.to)) return false;
  return !document.items.some(
    (item) =>
      item !== called.document && told.from <= item.from && item.to <= told.to && mine.some((one) => same(one, item)),
  );
}
