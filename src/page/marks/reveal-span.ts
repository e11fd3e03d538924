import type { Span } from '../../core/model';
import type { TextMap } from '../text-map';
import { REVEAL_HIGHLIGHT } from './highlight-names';
import { highlightRanges } from './highlight-ranges';
import { toRanges } from './to-ranges';

/** Milliseconds that a place stays emphasised after a jump: long enough to find it, short enough not to stay in the way. */
const EMPHASIS = 2000;

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Brings a range of the article into the middle of the view and emphasises it for a moment. False when its words are no
 * longer on the page. The page glides there, unless the system asks for less motion or `isInstant`.
 */
export function revealSpan(
  textMap: TextMap,
  span: Span,
  text: string,
  signal: AbortSignal,
  isInstant = false,
): boolean {
  const ranges = toRanges(textMap, span, text);
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (!first || !element) return false;
  const behavior = isInstant || isCalm() ? 'instant' : 'smooth';
  const { top, bottom } = first.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= window.innerHeight;
  if (!isSeen) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  const undo = highlightRanges(REVEAL_HIGHLIGHT, ranges);
  const timer = setTimeout(undo, EMPHASIS);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      undo();
    },
    { once: true },
  );
  return true;
}
