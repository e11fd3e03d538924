import type { Run } from './run';

/**
 * False for a run that a style sheet hides (a paywall, a folded box). Asked for the few chosen runs only, because the
 * browser must have styles at hand to answer. True where nobody can tell, as outside a browser.
 */
export function isShown({ box }: Run): boolean {
  const { element } = box;
  return !('checkVisibility' in element) || element.checkVisibility();
}
