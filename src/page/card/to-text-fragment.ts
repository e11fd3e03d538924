import type { Span } from '../../core/model';

/** Words at each end of a long passage: enough to be met once, few enough for a link that can be read. */
const END_WORDS = 6;
/** Words that the passage may have to be named whole. */
const MOST_WHOLE = 12;

/** A dash has a meaning of its own in a fragment; `encodeURIComponent` leaves it alone. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

const countIn = (text: string, words: string): number => text.split(words).length - 1;

/** The last words before an offset, within the same block: browsers do not look across one. */
function wordsBefore(text: string, offset: number): string {
  const line = text.slice(0, offset).split('\n').at(-1) ?? '';
  return line.trim().split(/\s+/).slice(-3).join(' ');
}

/**
 * The fragment that makes a browser scroll to a passage of a page and mark it (`#:~:text=…`), after
 * https://wicg.github.io/scroll-to-text-fragment/. With the words before it where it stands there more than once.
 */
export function toTextFragment(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  const first = words.slice(0, END_WORDS).join(' ');
  const last = words.slice(-END_WORDS).join(' ');
  const whole = words.join(' ');
  const directive = words.length <= MOST_WHOLE ? encode(whole) : `${encode(first)},${encode(last)}`;
  const isAmbiguous = countIn(text.replace(/\s+/g, ' '), words.length <= MOST_WHOLE ? whole : first) > 1;
  const before = isAmbiguous ? wordsBefore(text, start) : '';
  return `#:~:text=${before === '' ? '' : `${encode(before)}-,`}${directive}`;
}
