/**
 * False for a box that a style sheet hides (a paywall, a folded box). Asked for the few chosen ones only, because the
 * browser must have styles at hand to answer. True where nobody can tell: outside a browser, and in a page that was
 * parsed but is shown nowhere.
 */
export function isShown(element: Element): boolean {
  const isLaidOut = element.ownerDocument.defaultView !== null && 'checkVisibility' in element;
  return !isLaidOut || Element.prototype.checkVisibility.call(element);
}
