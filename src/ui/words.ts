import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../assets/_locales/en/messages.json';

/** The keys of `_locales`: a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** Keys that come once for each plural form, without the form: `found_claims` for `found_claims_one`, `…_other`. */
export type PluralKey = { [Key in MessageKey]: Key extends `${infer Base}_other` ? Base : never }[MessageKey];

/** Everything the views need to speak the reader's language. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly say: (key: MessageKey, ...values: readonly (string | number)[]) => string;
  /** A message in the plural form that the number asks for; the number is its first value. */
  readonly count: (key: PluralKey, number: number, ...values: readonly string[]) => string;
  /** A message whose key is put together from names of data; a test holds that each of them is there. */
  readonly name: (key: string) => string;
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string;
}

/** @param translate gives a string of `_locales`; handed in by the entry, because only the platform may ask the browser */
export function createWords(
  translate: (key: string, ...values: (string | number)[]) => string,
  language: string,
): Words {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    language,
    say: (key, ...values) =>
      translate(key, ...values.map((value) => (typeof value === 'number' ? number.format(value) : value))),
    count: (key, amount, ...values) => translate(`${key}_${plural.select(amount)}`, number.format(amount), ...values),
    name: (key) => translate(key),
    list: (items) => list.format(items),
  };
}

const Context = createContext<Words>(createWords((key) => `[${key}]`, 'en'));

/** Hands the words to every component below it. */
export const WordsProvider = Context.Provider;

export const useWords = (): Words => useContext(Context);
