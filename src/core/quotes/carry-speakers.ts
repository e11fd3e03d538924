import type { SpeechText } from './lay-out-words';
import type { Saying } from './saying';

/** Shorter quotations without a cue are scare quotes or titles, in words. */
const FEWEST_WORDS = 6;

/**
 * Gives quotations that no cue claims to the speaker of the paragraph: the quotation before, else the one after it in the
 * same paragraph, else, where a paragraph opens with one, the last speaker of the paragraph before.
 */
export function carrySpeakers(speech: SpeechText, owners: readonly (Saying | null)[]): (Saying | null)[] {
  const carried = [...owners];
  carried.forEach((owner, index) => {
    if (owner || !isSpeech(speech, index)) return;
    const block = speech.quotations[index]?.block ?? -1;
    const inBlock = (k: number): boolean => speech.quotations[k]?.block === block;
    const before = carried[index - 1];
    if (before && inBlock(index - 1)) carried[index] = carry(speech, before, index);
    else if (opensBlock(speech, index) && before && (speech.quotations[index - 1]?.block ?? -9) >= block - 1) {
      const isOpen = speech.quotations[index - 1]?.closed === false;
      const next = owners[index + 1];
      if (isOpen || !(next && inBlock(index + 1))) carried[index] = carry(speech, before, index);
    }
    const next = owners[index + 1];
    if (!carried[index] && next && inBlock(index + 1)) carried[index] = carry(speech, next, index);
  });
  return carried;
}

function carry(speech: SpeechText, saying: Saying, index: number): Saying | null {
  const quoted = speech.quoted[index];
  return quoted
    ? { source: saying.source, cue: null, content: [quoted], rule: 'speaker-carried-over', carriedFrom: saying }
    : null;
}

/** A quotation that is a sentence of its own, not a few words in someone else's. */
function isSpeech(speech: SpeechText, index: number): boolean {
  const [quoted, quotation] = [speech.quoted[index], speech.quotations[index]];
  if (!quoted || !quotation) return false;
  const words = speech.words.slice(quoted.from, quoted.to).filter(({ token }) => token.class !== 'punctuation');
  const inner = speech.text.slice(quotation.start, quotation.end).replace(/[“”"'’‘\s«»„]+$/u, '');
  const isStopped =
    /[.,?!…]$/.test(inner) || (/^[^\p{L}]*\p{Lu}/u.test(inner) && /^[.,;]/.test(speech.text.slice(quotation.end)));
  return words.length >= FEWEST_WORDS && (!quotation.closed || isStopped);
}

function opensBlock(speech: SpeechText, index: number): boolean {
  const first = speech.quoted[index]?.from ?? 0;
  return speech.words[first]?.block !== speech.words[first - 1]?.block;
}
