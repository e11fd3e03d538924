import { HELPERS } from '../lexicon/closed-words';
import { guessForm } from './draft-words';
import type { WordDraft } from './word-draft';

/** Whether a word is a form of be. */
export const isBe = (word: WordDraft | undefined): boolean =>
  word !== undefined && (HELPERS.get(word.lower)?.lemma === 'be' || word.lower === '’re' || word.lower === '’m');

/** The nearest word before that is no adverb. */
export function wordBefore(words: readonly WordDraft[], at: number): WordDraft | undefined {
  for (let i = at - 1; i >= 0; i--) if (words[i]?.class !== 'adverb') return words[i];
  return undefined;
}

/** Makes a verb of a word. */
export function toVerb(word: WordDraft, form = guessForm(word.lower, word.tags)): void {
  word.class = 'verb';
  word.verb = form;
  word.plural = false;
}

/** Makes a noun of a word. */
export function toNoun(word: WordDraft): void {
  word.class = 'noun';
  word.verb = null;
  word.plural = word.plural || /[^su]s$/.test(word.lower);
}

/** Whether a word has tense or is a modal. */
export const isTensed = (word: WordDraft | undefined): boolean =>
  word?.class === 'modal' || (word?.class === 'verb' && word.verb !== 'gerund' && word.verb !== 'participle');
