import { type Line, openLine, watchLines } from '../platform/port';
import type { Undo } from '../platform/undo';

const NAME = 'scroll';

/** Where reading is, said by whichever side the reader scrolls: an offset into the article's text. */
export interface Reached {
  readonly offset: number;
}

/** Keeps a view in step with a page: both say where reading is while the line lasts. */
export type ScrollLine = Line<Reached, Reached>;

/** View → page. */
export const openScrollLine = (tabId: number): ScrollLine => openLine(tabId, NAME);

/** Page: calls back with the line of each view that wants to stay in step. */
export const watchScrollLines = (opened: (line: ScrollLine) => void): Undo => watchLines(NAME, opened);
