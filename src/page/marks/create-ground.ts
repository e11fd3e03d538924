import { createScope } from '../create-scope';
import { findTheme } from './find-theme';
import type { Palette, Theme } from './palette';
import { isCanvasDark, readLayers } from './read-layers';
import { renderMarkStyle } from './render-mark-style';
import { watchTheme } from './watch-theme';

/** Lays a style sheet over the page, out of its sight, until the signal aborts. */
export type StyleLayer = (css: string, signal: AbortSignal) => Promise<void>;

/** What an article stands on, and the marks' style that fits it. */
export interface Ground {
  theme(): Theme;
  /**
   * Lays the style over the page, the first time it is asked; from then on it follows a page that turns dark or light.
   * Not before there is something to show: with nothing marked the page stays without a trace.
   */
  style(): Promise<void>;
}

/** Reads the ground under an element of the page, until the signal aborts. */
export function createGround(
  element: Element,
  palette: Readonly<Record<Theme, Palette>>,
  layStyle: StyleLayer,
  signal: AbortSignal,
): Ground {
  const read = (): Theme => findTheme(readLayers(element), () => isCanvasDark(document));
  let theme = read();
  let styling: AbortController | null = null;

  const lay = async (): Promise<void> => {
    const before = styling;
    styling = createScope(signal);
    await layStyle(renderMarkStyle(palette[theme]), styling.signal);
    // After the new one is there, so that no frame is without marks.
    before?.abort();
  };
  const changed = (): void => {
    const now = read();
    if (now === theme) return;
    theme = now;
    void lay();
  };

  let styled: Promise<void> | null = null;
  return {
    theme: () => theme,
    style() {
      if (!styled) watchTheme(element, signal, changed);
      styled ??= lay();
      return styled;
    },
  };
}
