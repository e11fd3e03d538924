import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `the Senate approved it on Monday` beside `was approved by the Assembly on Monday and by the Senate on Friday`: of several who
 * did it, each with a time behind, the claim’s has another.
 */
export function isAtOthersTime({ roles, items }: PreparedSentence, said: readonly SaidPair[]): boolean {
  const day = said.find(({ claim, document }) => isTime(claim) && isTime(document))?.document;
  if (!day) return false;
  return roles.some(({ agents: { heads } }) => {
    const mine = heads.findLast((head) => head.kind === 'figure' && said.some((pair) => pair.document === head));
    const own = mine && items.find((item) => isTime(item) && item.from > mine.from);
    const last = heads.findLast(({ from }) => from < day.from);
    return own !== undefined && own !== day && last !== undefined && last !== mine;
  });
}

const isTime = ({ time }: Item): boolean => time !== null && time.type !== 'duration';
