import { parentOf } from '../parent-of';
import type { PaintedLayer } from './find-theme';

/** What an element and its ancestors paint, from the element outwards. */
export function readLayers(from: Element | null): PaintedLayer[] {
  const layers: PaintedLayer[] = [];
  for (let element = from; element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    layers.push({
      background: style.backgroundColor,
      hasImage: style.backgroundImage !== 'none',
      text: style.color,
    });
  }
  return layers;
}

/** Whether the browser paints a dark canvas where the page paints none: only when the page asks for dark. */
export function isCanvasDark(root: Document): boolean {
  const scheme = getComputedStyle(root.documentElement).colorScheme;
  const wantsDark = root.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  return scheme.includes('dark') && (wantsDark || !scheme.includes('light'));
}
