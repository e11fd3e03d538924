/** Scripts that run from right to left, of languages with readers: ISO 15924. */
const SCRIPTS: ReadonlySet<string | undefined> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether a language, given as BCP 47, is written from right to left. */
export const isRightToLeft = (language: string): boolean => SCRIPTS.has(new Intl.Locale(language).maximize().script);
