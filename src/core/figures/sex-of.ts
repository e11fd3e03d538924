import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames';
import { sexOfFirstName } from '../lexicon/first-name-sex';
import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/roles';
import type { Draft } from './draft';

/**
 * A person's sex as far as pronouns need it: what the text says by title or role ("Mrs", "spokesman"), else what the
 * first name suggests where it comes first; null when neither says anything.
 */
export function sexOf(draft: Draft): 'female' | 'male' | null {
  const words = draft.descriptions.flatMap((one) => one.text.toLowerCase().split(/[^\p{L}]+/u));
  if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  const full = draft.names.find((name) => name.key.length > 1);
  const first = full?.key[0] ?? '';
  return EAST_ASIAN_SURNAMES.has(first) ? null : sexOfFirstName(first);
}
