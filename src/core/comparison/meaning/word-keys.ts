import { remember } from '../../text/remember';
import { toSpelling } from './read-form';
import { toReadings } from './read-phrases';
import { toSenses } from './read-senses';
import { BROADER, DERIVED, OPPOSITES, PAIRS, SETS } from './word-lists';

/** What a word can be found by; two words share a key when one may stand for the other. */
export interface WordKeys {
  /** Its forms, and the words that are paired with them. */
  readonly forms: readonly string[];
  /** What they mean: synonym sets, meanings and those above them. */
  readonly meanings: readonly string[];
}

/** Words kept before the cache starts anew. */
const CACHE_SIZE = 4000;

/** The keys of a word in its base form. */
export const toWordKeys = remember((word): WordKeys => {
  const readings = toReadings(word);
  const forms = readings.flatMap((one) => [
    one,
    ...(PAIRS.get(one) ?? []),
    ...(DERIVED.get(one) ?? []),
    ...(BROADER.get(one) ?? []),
  ]);
  const senses = forms.flatMap((form) => {
    const { own, broader } = toSenses(form);
    return readings.includes(form) ? [...own, ...broader] : own;
  });
  const opposites = readings.flatMap((one) => [...(OPPOSITES.get(one) ?? [])]);
  const sets = forms.flatMap((form) => [...(SETS.get(form) ?? [])]);
  const meanings = [...sets.map((id) => `set:${id}`), ...senses.map((id) => `sense:${id}`)];
  return {
    forms: [...new Set([toSpelling(word), ...forms, ...opposites, `name:${word}`])],
    meanings: [...new Set(meanings)],
  };
}, CACHE_SIZE);
