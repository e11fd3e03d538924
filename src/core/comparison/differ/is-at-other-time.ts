import type { SaidPair } from '../align/align-items';
import { clauseAt, holdsItem } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `There is no play on Monday` beside `Monday is free, and play goes on on Tuesday`: the deed has a time of its own there. */
export function isAtOtherTime(document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const day = said.find((pair) => pair.claim.time && pair.claim.time.type !== 'duration');
  const told = said.filter((pair) => day && pair.claim.kind === 'word' && pair.claim.to <= day.claim.from);
  const deed = told.find((pair) => pair.claim.class === 'verb' && pair.document.class === 'verb') ?? told[0];
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!day || !home || holdsItem(home, day.document)) return false;
  return document.items.some((item) => item.time && item.time.type !== 'duration' && holdsItem(home, item));
}
