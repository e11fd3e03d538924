import type { Quote } from '../model';
import { isTitle } from './is-title';
import type { SpeechText } from './lay-out-words';

/** Words after which quoted capitals are the name of something, beside nouns, adjectives and figures. */
const NAMED_AFTER = /^(?:the|a|an|on|of|in|during|for|at|to|with|'s|'|called|titled|entitled|dubbed)$/;
/** Fewer words than this are never a whole sentence. */
const FEWEST_WORDS = 3;

/**
 * A title in the middle of a sentence, as in the forum “Face the City”, and whatever is only “so-called”: it names
 * something and says nothing.
 */
export function namesWork(speech: SpeechText, index: number): boolean {
  const [quoted, quotation] = [speech.quoted[index], speech.quotations[index]];
  const before = speech.words[(quoted?.from ?? 0) - 1];
  if (before && /^so-called$/.test(before.low)) return true;
  const isNaming =
    before && (NAMED_AFTER.test(before.low) || /^(?:noun|name|number|adjective)$/.test(before.token.class));
  if (!quoted || !quotation || !isNaming) return false;
  return isTitle(speech.text.slice(quotation.start, quotation.end).replace(/^\P{L}+|\P{L}+$/gu, ''));
}

/** `direct` for whole sentences, which start with a capital; `partial` for words inside someone else's sentence. */
export function toQuoteKind(quoted: string): Quote['kind'] {
  const isSentence = /^\P{L}*\p{Lu}/u.test(quoted) && (quoted.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS;
  return isSentence ? 'direct' : 'partial';
}
