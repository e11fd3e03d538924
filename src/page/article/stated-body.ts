import { toPlainWords } from './metadata/same-words';

/** A teaser in `articleBody` confirms nothing. */
const MIN_BODY_LENGTH = 400;
/** Every run is looked for in it: the longest articles are shorter. */
const MAX_BODY_LENGTH = 100_000;
/** Shorter runs stand in any text. */
const MIN_RUN_LENGTH = 20;
const MIN_RUN_WORDS = 6;
/** The start of a run is enough to find it. */
const MAX_COMPARED = 160;

/** A check whether a run stands in the body that the page's JSON-LD states; null when it states none of use. */
export function createStatedCheck(body: string): ((text: string, words: number) => boolean) | null {
  if (body.length < MIN_BODY_LENGTH) return null;
  const stated = toPlainWords(
    body
      .slice(0, MAX_BODY_LENGTH)
      .replace(/<[^>]+>/g, ' ')
      .replace(/&[a-z#0-9]+;/gi, ' '),
  );
  return (text, words) => {
    if (words < MIN_RUN_WORDS) return false;
    const wanted = toPlainWords(text.slice(0, MAX_COMPARED * 2)).slice(0, MAX_COMPARED);
    return wanted.length > MIN_RUN_LENGTH && stated.includes(wanted);
  };
}
