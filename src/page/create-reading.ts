import type { Article } from '../core/model';
import type { PageReport } from '../core/report';
import type { Settings } from '../settings/table';
import type { Annotation } from './annotate-page';
import type { DetectedArticle } from './article/detect-article';
import type { Corrector, DocumentOpener } from './card/card-page';
import { type Annotator, createPainter, type ReadPage } from './create-painter';
import { findSilence } from './find-silence';
import { followStories } from './follow-stories';
import { isSameMap } from './is-same-map';
import type { StyleLayer } from './marks/create-ground';
import type { Translate } from './translate';
import { untilAborted } from './until-aborted';
import { wait } from './wait';

/** Why nothing is shown. */
export type Silence = 'not-an-article' | 'language' | 'too-short' | 'site-off' | 'page-off';

/** What the page's part asks of the rest of the extension. */
export interface PagePorts {
  /** Reads the page's own story, or one of several that the page shows. Rejects when the signal is aborted meanwhile. */
  detect(signal: AbortSignal, story: Element | null): Promise<DetectedArticle>;
  /** Null when the background cannot be reached or failed. */
  analyze(article: Article): Promise<PageReport | null>;
  /** Makes `annotate` ready; asked while the article is analysed. */
  bringMarks(): Promise<void>;
  readonly annotate: Annotator;
  readonly layStyle: StyleLayer;
  reportSilence(reason: Silence, article: Article | null): void;
  readonly openDocument: DocumentOpener;
  readonly correct: Corrector;
  readonly translate: Translate;
}

/** One address of the page while it is read and shown. */
export interface PageReading {
  /** Reads what is there now; gives whether it is an article that is read, undefined when aborted. */
  look(): Promise<boolean | undefined>;
  /** Lets the background know again what is read here, after the page was away; what is shown stays. */
  comeBack(): Promise<unknown>;
  /** Shows the same reading under other settings. */
  repaint(settings: Settings): void;
  annotation(): Annotation | null;
  /** What is shown; null while nothing is. */
  shown(): ReadPage | null;
}

/** Milliseconds of quiet after which a change counts as done. */
const QUIET = 600;
/** A page that never rests is looked at half as often each time, down to this many milliseconds between two looks. */
const LONGEST = 30_000;

/** Reads and marks what is at one address of the page, and follows its changes, until the signal aborts. */
export function createReading(ports: PagePorts, settings: Settings, signal: AbortSignal): PageReading {
  let looks = 0;

  const look = async (): Promise<boolean> => {
    const { article, textMap } = await detect();
    const silence = findSilence(article);
    if (silence) ports.reportSilence(silence, article);
    if (silence) painter.clear();
    if (silence) return false;
    const [report] = await Promise.all([ports.analyze(article), ports.bringMarks()]);
    // Not while the reader has a card open, or is about to: it would be gone.
    while (painter.annotation()?.isBusy()) await wait(QUIET, signal);
    if (report && !signal.aborted) await painter.paint({ report, textMap });
    return true;
  };

  /** After the page has changed: the same marks anew, a new reading, or nothing to do. */
  const lookAgain = async (before: ReadPage): Promise<void> => {
    looks += 1;
    const { article, textMap } = await detect();
    if (article.text !== before.report.analysis.article.text) {
      // What is shown stays until the new reading is there; marks on changed words were taken off already.
      await look();
    } else if (painter.annotation()?.hasLost() || !isSameMap(textMap, before.textMap)) {
      await painter.paint({ report: before.report, textMap });
    }
  };

  const detect = followStories(ports.detect, signal, () => look());
  const painter = createPainter(
    {
      ...ports,
      patience: () => Math.min(LONGEST, QUIET * 2 ** looks),
      changed: (page) => void untilAborted(lookAgain(page), signal),
    },
    settings,
    signal,
  );
  const comeBack = async (): Promise<unknown> => {
    const shown = painter.shown();
    return shown ? ports.analyze(shown.report.analysis.article) : look();
  };

  return {
    look: () => untilAborted(look(), signal),
    comeBack: () => untilAborted(comeBack(), signal),
    repaint: painter.repaint,
    annotation: painter.annotation,
    shown: painter.shown,
  };
}
