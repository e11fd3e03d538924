import { isTitle } from './is-title';
import { lowAt, type SpeechText } from './lay-out-words';

/** Longest subject between a quotation and its verb, in words. */
const LONGEST_SUBJECT = 7;
/** A shorter quotation is a name or a title, in words. */
const FEWEST_WORDS = 3;
/** Verbs that never bring in words, wherever they stand. */
const SILENT = /^(?:is|are|was|were|am|be|been|has|have|had|does|do|did|'s|'re|'ve|'d|goes|went|comes|came)$/;

const isQuotedAt = ({ words }: SpeechText, at: number): boolean => (words[at]?.quotation ?? -1) >= 0;

/** Whether a quotation ends right before a word, a comma or dash between them left aside. */
export const isAfterQuote = (speech: SpeechText, at: number): boolean =>
  isQuotedAt(speech, at - 1) || isQuotedAt(speech, at - 2);

/** “«Yes», the woman murmurs”: whether nothing but a subject stands between a quotation and a word. */
export function isAfterQuotedSubject(speech: SpeechText, at: number): boolean {
  return findQuoteBefore(speech, at) >= 0;
}

/** Index of the quotation before the subject of the verb at `at`; -1 when anything else stands between. */
function findQuoteBefore(speech: SpeechText, at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_SUBJECT); k--) {
    const word = speech.words[k];
    if (!word) return -1;
    if (word.quotation >= 0) return k < at - 1 ? word.quotation : -1;
    if (word.low === ',' && isQuotedAt(speech, k - 1)) return k < at - 1 ? (speech.words[k - 1]?.quotation ?? -1) : -1;
    if (!/^(?:noun|name|pronoun|determiner|adjective|number|particle)$/.test(word.token.class)) return -1;
  }
  return -1;
}

/**
 * Whether a verb that is on no list stands where only a verb of saying can: “We are late,” the guard yawned. The
 * quotation ends with a comma, inside its marks or behind them, and only the subject is between.
 */
export function isUtterance(speech: SpeechText, at: number): boolean {
  const { token, low } = speech.words[at] ?? {};
  if (token?.class !== 'verb' || (token.verb !== 'past' && token.verb !== 'present') || SILENT.test(low ?? ''))
    return false;
  const index = findQuoteBefore(speech, at);
  const [quotation, quoted] = [speech.quotations[index], speech.quoted[index]];
  if (!quotation || !quoted || speech.words[at]?.block !== quotation.block) return false;
  const inner = speech.text.slice(quotation.start, quotation.end).replace(/[“”"'’‘\s«»„]+$/u, '');
  const isOpen = inner.endsWith(',') || lowAt(speech, quoted.to) === ',';
  const words = inner.match(/[\p{L}\p{N}’']+/gu) ?? [];
  return isOpen && words.length >= FEWEST_WORDS && !isTitle(inner.replace(/,$/, ''));
}
