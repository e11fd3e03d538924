/**
 * The commonest English words that are rare in the other languages written in Latin letters (general frequency lists of
 * English; “in”, “an”, “was” and “for” are left out, being words of German, Dutch or the Scandinavian languages too).
 */
const ENGLISH = new Set(
  'the of and to is that with his he it on by at from this have has are were been which their they said'.split(' '),
);

/** Letters that hold the words looked at, with room to spare. */
const SAMPLE_LENGTH = 5000;
/** Words looked at: the share is steady after a few hundred. */
const SAMPLE = 400;
/** English prose has .25 to .35 of them, other languages in Latin letters under .06. */
const SURELY = 0.16;
const HARDLY = 0.1;

/**
 * Whether a text can be read as English. What the page declares decides in between; the words decide where they are
 * plain, since templates often declare the wrong language. `declared` is BCP 47 or null.
 */
export function isEnglish(text: string, declared: string | null): boolean {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
  if (share >= SURELY) return true;
  return share >= HARDLY && (declared === null || /^en\b/i.test(declared));
}

/** Words needed before the share says anything against a text. */
const ENOUGH_WORDS = 40;

/** Whether a document is written in another language; a short one is taken for what it is said to be, English. */
export const isForeign = (text: string): boolean =>
  (text.match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH_WORDS && !isEnglish(text, 'en');
