import { browser } from './browser';

/** A string of `_locales` in the reader's language. A missing key shows as itself in brackets, so that it is noticed. */
export function translate(key: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || `[${key}]`;
}

/** The reader's language, BCP 47. */
export const readerLanguage = (): string => browser.i18n.getUILanguage();
