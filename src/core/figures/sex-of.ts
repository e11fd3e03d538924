import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames';
import { sexOfFirstName } from '../lexicon/first-name-sex';
import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/roles';

/** What is known of someone: what the text calls them, and the words of their names. */
interface Described {
  readonly descriptions: readonly { readonly text: string }[];
  readonly names: readonly { readonly key: readonly string[] }[];
}

/**
 * A person's sex as far as pronouns need it: what the text says by title or role ("Mrs", "spokesman"), else what the
 * first name suggests where it comes first; null when neither says anything.
 */
export function sexOf({ descriptions, names }: Described): 'female' | 'male' | null {
  const words = descriptions.flatMap((one) => one.text.toLowerCase().split(/[^\p{L}]+/u));
  if (words.some((word) => FEMALE_WORDS.has(word))) return 'female';
  if (words.some((word) => MALE_WORDS.has(word))) return 'male';
  const full = names.reduce((best, name) => (name.key.length > best.length ? name.key : best), names[0]?.key ?? []);
  const first = full.length > 1 ? (full[0] ?? '') : '';
  return EAST_ASIAN_SURNAMES.has(first) ? null : sexOfFirstName(first);
}
