import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readOrder } from '../prepare/read-order';

/** `Lind came before Aske` beside `Aske came before Lind did`: what the claim has first comes later there. */
export function isInOtherOrder(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  const [mine, theirs] = [readOrder(claim), readOrder(document)];
  if (!mine || !theirs) return false;
  const things = said.filter((pair) => pair.claim.class !== 'verb');
  const first = things.filter((pair) => pair.claim.to <= mine.at);
  const second = things.filter((pair) => pair.claim.from > mine.at);
  if (!first.length || !second.length) return false;
  const isLate = ({ document: item }: SaidPair) => item.from > theirs.at;
  const isSame = mine.isEarlierFirst === theirs.isEarlierFirst;
  return isSame ? first.some(isLate) && !second.some(isLate) : second.every(isLate) && !first.some(isLate);
}
