import type { Token } from '../../model';
import type { Item } from './item';

/** What counts how often: the unit of `three times`. */
export const TIMES = 'times';

/** Adverbs that count how often. Source: Quirk et al., A Comprehensive Grammar, § 8.64. */
const OFTEN: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };
const HALF = 0.5;

/**
 * Reads how often, or how many times as much, as the number that it is: `won twice`, `half as likely`; null for anything
 * else. The figure of `three times` is read as any other.
 */
export function readFrequency(
  tokens: readonly Token[],
  at: number,
): { readonly value: Pick<Item, 'number' | 'amount' | 'class'>; readonly to: number } | null {
  const token = tokens[at];
  const word = token?.text.toLowerCase() ?? '';
  const isHalf = word === 'half' && tokens[at + 1]?.lemma === 'as';
  const value = isHalf ? HALF : OFTEN[word];
  if (!token || value === undefined) return null;
  const shared = { value, unit: TIMES, kind: 'cardinal' } as const;
  const { start, end } = token;
  return {
    to: at + 1,
    value: {
      class: 'number',
      number: { ...shared, start, end, approximate: false },
      amount: { ...shared, low: value, high: value, joined: null },
    },
  };
}
