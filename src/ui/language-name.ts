import type { Words } from './words';

/** A language by its name; null when the page's word for it is none, which happens (`lang="english"`). */
export function languageName(words: Words, language: string): string | null {
  try {
    return new Intl.DisplayNames(words.language, { type: 'language', fallback: 'none' }).of(language) ?? null;
  } catch {
    return null;
  }
}
