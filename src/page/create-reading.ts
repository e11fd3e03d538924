import type { Article } from '../core/model';
import type { PageFindings } from '../core/report';
import type { Settings } from '../settings/table';
import type { Annotation } from './annotate-page';
import type { DetectedArticle } from './article/detected-article';
import type { Corrector, DocumentOpener } from './card/card-page';
import { type Annotator, createPainter, type ReadPage } from './create-painter';
import { createWatch } from './create-watch';
import { followStories } from './follow-stories';
import { isSameMap } from './is-same-map';
import type { StyleLayer } from './marks/create-ground';
import type { TextMap } from './text-map';
import type { Translate } from './translate';
import { untilAborted } from './until-aborted';
import { wait } from './wait';
import { whenSeen } from './when-seen';

/** Why nothing is shown. */
export type Silence = 'not-an-article' | 'language' | 'too-short' | 'site-off' | 'page-off';

/** What the page's part asks of the rest of the extension. */
export interface PagePorts {
  /** Reads the page's own story, or one of several that the page shows. Rejects when the signal is aborted meanwhile. */
  detect(signal: AbortSignal, story: Element | null): Promise<DetectedArticle>;
  /** Makes `annotate` ready as well. Null when the background cannot be reached or failed. */
  analyze(article: Article): Promise<PageFindings | null>;
  readonly annotate: Annotator;
  readonly layStyle: StyleLayer;
  /** Starts the same in a frame of the page, known by its address; gives whether it could. */
  startFrame(url: string): Promise<boolean>;
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
  /** Holds what is shown against the documents again, as soon as the page is seen. */
  compareAnew(): Promise<unknown>;
  /** Shows the same reading under other settings. */
  repaint(settings: Settings): void;
  annotation(): Annotation | null;
  /** What is shown; null while nothing is. */
  shown(): ReadPage | null;
}

/** Milliseconds between two looks whether the reader has closed the card. */
const BUSY = 600;

/**
 * Reads and marks what is at one address of the page, and follows its changes, until the signal aborts. Settings that are
 * not known yet must have come through `repaint` when an analysis is there.
 */
export function createReading(ports: PagePorts, settings: Settings | null, signal: AbortSignal): PageReading {
  /** The reading under way; another one begins after it. */
  let last: Promise<unknown> = Promise.resolve();
  let wasShown = false;

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  const fallSilent = (silence: Silence, article: Article): false => {
    ports.reportSilence(silence, article);
    painter.clear();
    // What was translated in place is put back into its own words sooner or later.
    if (silence !== 'language' || !wasShown) watch.end();
    return false;
  };

  const show = async ({ article, textMap, silence }: DetectedArticle): Promise<boolean> => {
    if (silence) return fallSilent(silence, article);
    wasShown = true;
    await paintWhenFree(await ports.analyze(article), textMap);
    return true;
  };

  /** Not while the reader has a card open, or is about to: it would be gone. */
  const paintWhenFree = async (report: PageFindings | null, textMap: TextMap): Promise<void> => {
    while (painter.annotation()?.isBusy()) await wait(BUSY, signal);
    if (report && !signal.aborted) await painter.paint({ report, textMap });
  };

  const compareAgain = async (): Promise<void> => {
    const before = painter.shown();
    if (before) await paintWhenFree(await ports.analyze(before.report.analysis.article), before.textMap);
  };

  const look = async (): Promise<boolean> => show(await detect());

  /** After the page has changed: the same marks anew, a new reading, or nothing to do. */
  const lookAgain = async (): Promise<void> => {
    const before = painter.shown();
    const detected = await detect();
    if (detected.article.text !== before?.report.analysis.article.text) {
      // What is shown stays until the new reading is there; marks on changed words were taken off already.
      await show(detected);
    } else if (painter.annotation()?.hasLost() || !isSameMap(detected.textMap, before.textMap)) {
      await painter.paint({ report: before.report, textMap: detected.textMap });
    }
  };

  const watch = createWatch(signal, {
    touched: () => painter.annotation()?.dropChanged(),
    settled: () => void untilAborted(inTurn(lookAgain), signal),
  });
  const detect = watch.watching(followStories(ports.detect, signal, () => inTurn(look)));
  const painter = createPainter(ports, settings, signal);
  const comeBack = async (): Promise<unknown> => {
    const shown = painter.shown();
    return shown ? ports.analyze(shown.report.analysis.article) : inTurn(look);
  };

  return {
    look: () => untilAborted(inTurn(look), signal),
    comeBack: () => untilAborted(comeBack(), signal),
    compareAnew: () =>
      untilAborted(
        whenSeen(document, signal).then(() => inTurn(compareAgain)),
        signal,
      ),
    repaint: painter.repaint,
    annotation: painter.annotation,
    shown: painter.shown,
  };
}
