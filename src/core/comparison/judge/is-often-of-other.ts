import type { SaidPair } from '../align/align-items';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Lind won twice` beside `Lind, who had been held twice, won` and `won twice the money`: how often, or how many times as much,
 * is said of another deed or thing.
 */
export const isOftenOfOther = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: mine, document: theirs }) => {
    if (!isOften(mine)) return false;
    if (isFactor(claim, mine) !== isFactor(document, theirs)) return true;
    const home = clauseAt(document.clauses, theirs.from);
    const deeds = said.filter((pair) => pair.claim.class === 'verb');
    return deeds.length > 0 && !deeds.some((pair) => clauseAt(document.clauses, pair.document.from) === home);
  });

const isOften = ({ amount }: Item): boolean => amount?.kind === 'cardinal' && /^times?$/.test(amount.unit ?? '');

/** `twice the money`, `twice as likely`, `three times more`: how many times as much. */
function isFactor({ tokens }: PreparedSentence, { to }: Item): boolean {
  const next = tokens[tokens[to]?.text === 'times' ? to + 1 : to];
  return next?.class === 'determiner' || /^(?:as|more|less)$/.test(next?.text ?? '') || /er$/.test(next?.text ?? '');
}
