import type { Span } from '../core/model';

/** The fragment that leads to a stretch of a document on its page. */
export const toSpanFragment = ({ start, end }: Span): string => `#s=${start}-${end}`;

/** The fragment that leads to a figure of a document on its page. */
export const toFigureFragment = (figure: string): string => `#f=${encodeURIComponent(figure)}`;
