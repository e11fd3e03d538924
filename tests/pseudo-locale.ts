import type { Locale } from './english';

/** Letters that no font lacks and no check of spelling knows, for what is added. */
const FILLER = ' öçñåßü îłéšæ đøžīķ';
/** How much longer than English a text may become: more than German or Russian needs, after W3C’s advice on text size. */
const LONGER = 0.4;
/** Unicode’s right-to-left override, and its end: letters in between run from right to left. */
const [OVERRIDE, END] = ['\u202E', '\u202C'];

function mapMessages(locale: Locale, map: (message: string) => string): Locale {
  return Object.fromEntries(
    Object.entries(locale).map(([key, entry]) => [key, { ...entry, message: map(entry.message) }]),
  );
}

/** A language whose texts are 40% longer than English ones. For tests of layout only; never shipped. */
export const lengthen = (locale: Locale): Locale =>
  mapMessages(locale, (message) => {
    const added = Math.ceil(message.length * LONGER);
    return message + FILLER.repeat(Math.ceil(added / FILLER.length)).slice(0, added);
  });

/** A language that runs from right to left. For tests of layout only; never shipped. */
export const turnAround = (locale: Locale): Locale => mapMessages(locale, (message) => OVERRIDE + message + END);
