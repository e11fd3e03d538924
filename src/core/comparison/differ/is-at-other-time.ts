import type { Clause } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `There is no play on Monday` beside `Monday is free, and play goes on on Tuesday`: the deed has a time of its own there. */
export function isAtOtherTime(document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const day = said.find((pair) => pair.claim.time && pair.claim.time.type !== 'duration');
  const told = said.filter((pair) => day && pair.claim.kind === 'word' && pair.claim.to <= day.claim.from);
  const deed = told.find((pair) => pair.claim.class === 'verb' && pair.document.class === 'verb') ?? told[0];
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!day || !home || holds(home, day.document)) return false;
  return document.items.some((item) => item.time && item.time.type !== 'duration' && holds(home, item));
}

const holds = ({ from, to }: Clause, item: Item): boolean => from <= item.from && item.to <= to;
