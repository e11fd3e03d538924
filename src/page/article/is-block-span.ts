/** A paragraph before it; shorter spans are words and labels. Characters. */
export const MIN_BEFORE_SPAN = 80;

const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid)/;

/**
 * True for a span that a style sheet makes a paragraph: it follows another span and does not stand in its line. To be
 * asked only behind the text of a paragraph, because the browser must have styles at hand to answer. Outside a browser
 * only its own style can tell.
 */
export function isBlockSpan(element: Element): boolean {
  if (element.previousElementSibling?.tagName.toUpperCase() !== 'SPAN') return false;
  const view = element.ownerDocument.defaultView;
  if (!view || !('checkVisibility' in element)) return BLOCK_STYLE.test(element.getAttribute('style') ?? '');
  return !/^(?:inline|contents)/.test(view.getComputedStyle(element).display);
}
