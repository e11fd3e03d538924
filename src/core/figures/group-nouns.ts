import { COUNTRY_GROUP_NOUNS, PEOPLE_GROUP_NOUNS } from '../lexicon/reference-words';

/** What a noun says of those whom it means together: "the two sisters". */
export function sexOfNoun(noun: string): 'female' | 'male' | null {
  if (/^(?:women|sisters|actresses)$/.test(noun)) return 'female';
  return /^(?:men|brothers|statesmen|strongmen)$/.test(noun) ? 'male' : null;
}

/** Whether a noun means several people or several countries; null for any other. */
export function groupNoun(word: string): 'person' | 'place' | null {
  if (PEOPLE_GROUP_NOUNS.has(word)) return 'person';
  return COUNTRY_GROUP_NOUNS.has(word) ? 'place' : null;
}
