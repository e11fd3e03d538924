import type { Span } from '../core/model';
import type { ReadPage } from './create-painter';
import { findOffsetAt } from './find-offset-at';
import { toRanges } from './marks/to-ranges';

/** Milliseconds after a scroll that the view asked for, in which the page's own scrolling is its echo. */
const ECHO = 250;

/** The line at which one reads, as a share of the viewport's height. */
const READING_LINE = 0.4;

/** Tells where reading is, and goes where it is told. */
export interface Step {
  readonly goTo: (offset: number) => void;
}

/** The words at an offset, as a range to scroll to. */
const atOffset = (offset: number): Span => ({ start: offset, end: offset + 1 });

/** Says at each scroll of the reader where reading is, until the signal aborts. */
export function keepInStep(page: () => ReadPage | null, said: (offset: number) => void, signal: AbortSignal): Step {
  let quietUntil = 0;
  let asked = 0;
  const tell = (): void => {
    asked = 0;
    const shown = page();
    // Whoever has not scrolled yet is at the beginning, wherever the line falls.
    const line = window.scrollY > 0 ? window.innerHeight * READING_LINE : 0;
    const offset = shown && findOffsetAt(shown.textMap, line);
    if (offset !== null && !signal.aborted) said(offset);
  };
  const scrolled = (): void => {
    if (performance.now() > quietUntil && asked === 0) asked = requestAnimationFrame(tell);
  };
  window.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  tell();
  return {
    goTo(offset) {
      const shown = page();
      const [range] = shown ? toRanges(shown.textMap, atOffset(offset), shown.report.analysis.article.text) : [];
      if (!range) return;
      quietUntil = performance.now() + ECHO;
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { top } = range.getBoundingClientRect();
      window.scrollBy({ top: top - window.innerHeight * READING_LINE, behavior: 'instant' });
    },
  };
}
