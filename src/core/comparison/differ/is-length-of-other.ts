import type { Token } from '../../model';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';

/** Whether a length of the sentence is that of a thing that the claim has not: `a four-year sentence` beside `after a six-week trial`; not that of `eighteen years imprisonment`, which is how long they serve. */
export function isLengthOfOther(
  { time, to }: Item,
  { document: { tokens, items }, claim, same }: Omit<Sides, 'pairs'>,
): boolean {
  if (time?.type !== 'duration' || tokens[to - 1]?.plural || !isNominal(tokens[to])) return false;
  let head = to;
  while (isNominal(tokens[head + 1])) head++;
  const noun = items.find((item) => item.from <= head && head < item.to);
  return noun?.class === 'noun' && !claim.items.some((item) => same(item, noun));
}

const isNominal = (token: Token | undefined): boolean => /^(?:noun|adjective)$/.test(token?.class ?? '');
