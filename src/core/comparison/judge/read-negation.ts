import { SAID, type Sides } from '../align/find-position';
import { readApart } from '../differ/find-apart';
import { hasNoBefore, isExcepted, isVerbsNoBefore } from '../meaning/read-words-before';
import { clauseAt, holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Status } from '../prepare/read-status';
import { isExcluding } from './find-deeds';

/**
 * How a side tells of the deed at a token whether it happened: by itself, and by a noun of its clause under `no`, which
 * under a negated verb is there again (`did not leave without a deal`). What is chosen over something else did happen.
 */
export function readNegation(
  sides: Sides,
  side: 'claim' | 'document',
): (status: Status, at: number, told: Item) => boolean {
  if (isChosen(sides, side)) return () => false;
  const { clauses, tokens } = sides[side];
  const nouns = findNegatedNouns(sides, side);
  return ({ negated }, at, told) => {
    const clause = clauseAt(clauses, at);
    const under = nouns.filter(({ from }) => clauseAt(clauses, from) === clause);
    if (!negated || under.length === 0) return negated || under.length > 0;
    const { subject } = clause ?? {};
    // One negation is that of verb and noun: `no one left`, `is not a member`, `is free of debt`, and `no visit` alone.
    const isOne = (noun: Item) =>
      noun === told || (subject && holdsItem(subject, noun)) || isVerbsNoBefore(tokens, noun.from);
    return tokens[at]?.class === 'noun' || under.some(isOne);
  };
}

/** `did not take the train but the boat`: both have what a side sets apart from what it denies, so that it is said of that. */
function isChosen({ claim, document, pairs }: Sides, side: 'claim' | 'document'): boolean {
  const apart = readApart(side === 'claim' ? claim : document);
  return apart !== null && pairs.some((pair) => pair.document && pair.score >= SAID && isIn(apart.chosen, pair[side]));
}

const isIn = (items: readonly Item[], item: Item | null): boolean => item !== null && items.includes(item);

/** Nouns that both have and that stand under `no` on one side: `reported no irregularities`. */
function findNegatedNouns({ claim, document, pairs }: Sides, side: 'claim' | 'document'): Item[] {
  const sentence = side === 'claim' ? claim : document;
  return pairs.flatMap((pair) => {
    const item = pair[side];
    if (item?.class !== 'noun' || pair.claim.class !== 'noun' || pair.score < SAID || !pair.document) return [];
    const isNone =
      hasNoBefore(sentence.tokens, item.from) || isExcluded(sentence, item) || isExcepted(sentence.tokens, item.from);
    return isNone ? [item] : [];
  });
}

/** `rules out military help`: the object of a verb that says that there is none. */
const isExcluded = (sentence: PreparedSentence, item: Item): boolean =>
  sentence.roles.some(({ verb, patients }) => isExcluding(sentence, verb) && patients.heads.includes(item));
