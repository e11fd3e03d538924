import type { PageFindings } from '../core/report';
import type { Settings } from '../settings/table';
import type { Annotated, Annotation } from './annotate-page';
import { createScope } from './create-scope';
import type { TextMap } from './text-map';

/** A page that was read, and where its words stand. */
export interface ReadPage {
  readonly report: PageFindings;
  readonly textMap: TextMap;
}

/** Draws marks and cards until the signal aborts; null where they cannot be drawn. */
export type Annotator = (page: Annotated, signal: AbortSignal) => Promise<Annotation | null>;

/** Shows one reading at a time. */
export interface Painter {
  paint(page: ReadPage): Promise<void>;
  /** Shows what is shown under other settings. */
  repaint(settings: Settings): void;
  clear(): void;
  annotation(): Annotation | null;
  /** What is shown; null while nothing is. */
  shown(): ReadPage | null;
}

/** What the painter is given by whoever reads the page. */
interface PainterPorts extends Pick<Annotated, 'openDocument' | 'translate' | 'layStyle' | 'correct'> {
  readonly annotate: Annotator;
}

/** Paints readings until the signal aborts; each takes the place of the one before. */
export function createPainter(ports: PainterPorts, first: Settings | null, signal: AbortSignal): Painter {
  let settings = first;
  let painting = createScope(signal);
  let shown: ReadPage | null = null;
  let annotation: Annotation | null = null;

  const clear = (): void => {
    painting.abort();
    painting = createScope(signal);
    shown = null;
    annotation = null;
  };

  const paint = async (page: ReadPage): Promise<void> => {
    clear();
    if (!settings) return;
    shown = page;
    const { signal: own } = painting;
    const painted = await ports.annotate({ ...ports, ...page, settings }, own);
    if (own.aborted || !painted) return;
    annotation = painted;
  };

  return {
    paint,
    repaint(changed) {
      settings = changed;
      if (shown) void paint(shown);
    },
    clear,
    annotation: () => annotation,
    shown: () => shown,
  };
}
