/** What the elements around a text make of it, as bits that are carried from element to element. */
export const LIST = 1;
export const QUOTE = 2;
export const CELL = 4;
export const FIGURE = 8;
export const CAPTION = 16;
export const BOLD = 32;
export const LINK = 64;
/** Inside a `<time>` element. */
export const TIMED = 128;
/** Inside an element marked `itemprop="articleBody"`. */
export const MARKED = 256;
