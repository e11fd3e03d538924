import type { Undo } from '../undo';

/** Adds a style sheet to a document or shadow root beside those it has; taking it back leaves the others alone. */
export function adoptStyle(root: DocumentOrShadowRoot, css: string): Undo {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
