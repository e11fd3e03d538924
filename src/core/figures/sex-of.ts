import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/roles';
import type { Draft } from './draft';

/** What the text says of a person's sex, by title or role ("Mrs", "spokesman"); null when it says nothing. */
export function sexOf(draft: Draft): 'female' | 'male' | null {
  const words = draft.descriptions.flatMap((one) => one.text.toLowerCase().split(/[^\p{L}]+/u));
  if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
  return words.some((word) => MALE_WORDS.has(word)) ? 'male' : null;
}
