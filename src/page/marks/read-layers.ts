import { parentOf } from '../parent-of';
import type { PaintedLayer } from './find-theme';

/** What an element and its ancestors paint, from the element outwards, as far as it is asked for. */
export function* readLayers(from: Element | null): Iterable<PaintedLayer> {
  for (let element = from; element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    yield {
      background: style.backgroundColor,
      hasImage: style.backgroundImage !== 'none',
      text: style.color,
    };
  }
}

/** Whether the browser paints a dark canvas where the page paints none: only when the page asks for dark. */
export function isCanvasDark(root: Document): boolean {
  const scheme = getComputedStyle(root.documentElement).colorScheme;
  if (!scheme.includes('dark')) return false;
  const wantsDark = root.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  return wantsDark || !scheme.includes('light');
}
