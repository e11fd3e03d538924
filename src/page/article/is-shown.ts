import type { Run } from './run';

/**
 * False for a run that a style sheet hides (a paywall, a folded box). Asked for the few chosen runs only, because the
 * browser must have styles at hand to answer. True where nobody can tell: outside a browser, and in a page that was
 * parsed but is shown nowhere.
 */
export function isShown({ box }: Run): boolean {
  const { element } = box;
  const isLaidOut = element.ownerDocument.defaultView !== null && 'checkVisibility' in element;
  return !isLaidOut || Element.prototype.checkVisibility.call(element);
}
