import type { SaidPair } from '../align/align-items';
import { compareAmounts } from '../meaning/compare-numbers';
import { isSameDeed } from '../meaning/is-same-deed';
import { clauseAt, holdsItem } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS } from '../prepare/read-roles';

/**
 * `Ghana was named 15 times` beside `Peru, which was named 15 times, and Ghana, which was named 22 times`: the deed of whom the
 * claim tells has a number of its own there.
 */
export function isCountedOfOther(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  return said.some(({ claim: number, document: found }) => {
    const { amount } = number;
    if (!amount) return false;
    // `infected 34 people` beside `claimed 34 lives, and infected many`: of lives only a death tells.
    if (found.amount?.unit === 'lives' && !claim.items.some(({ lemma }) => DEATH.test(lemma))) return true;
    const home = clauseAt(document.clauses, found.from);
    const deed = claim.roles.find(({ clause }) => holdsItem(clause, number));
    if (!deed) return false;
    const doers = said.filter(
      ({ claim: item }) => item.kind === 'figure' && PARTS.some((part) => deed[part].heads.includes(item)),
    );
    return document.roles.some((own) => {
      if (own.clause === home || !doers.some((one) => PARTS.some((part) => own[part].heads.includes(one.document))))
        return false;
      if (!isSameDeed(claim.tokens[deed.verb]?.lemma ?? '', document.tokens[own.verb]?.lemma ?? '')) return false;
      return document.items.some(
        (item) => item.amount && holdsItem(own.clause, item) && compareAmounts(amount, item.amount) === 'different',
      );
    });
  });
}

/** Words that tell of deaths, and of the lives that they cost. */
const DEATH = /^(?:kill|die|dead|death|toll|fatality|perish|claim|cost|take|lose|life|lives|save|live)$/;
