import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';

/**
 * Whether a claim has done to a name what a participle says of the noun before that name: `The Bugle was founded in May`
 * beside `a story from The Bugle created in May`.
 */
export const isBesideHost = ({ claim, document, pairs, same }: Sides): boolean =>
  document.clauses.some(({ kind, subject, verb }) => {
    if (kind !== 'participle' || !subject || !verb?.passive) return false;
    const deed = pairs.find((pair) => pair.score >= SAID && pair.document && holds(pair.document, verb.head))?.claim;
    const mine = deed && claim.roles.find((one) => holds(deed, one.verb));
    const name = document.items.find((item) => item.to === verb.from && item.from >= subject.to);
    return name?.kind === 'figure' && mine?.patients.heads.some((head) => same(head, name)) === true;
  });

const holds = ({ from, to }: Item, at: number): boolean => from <= at && at < to;
