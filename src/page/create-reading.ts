import type { Article } from '../core/model';
import type { PageReport } from '../core/report';
import type { Settings } from '../settings/table';
import { type Annotation, annotatePage } from './annotate-page';
import type { DetectedArticle } from './article/detect-article';
import type { DocumentOpener } from './card/card-page';
import { createScope } from './create-scope';
import { findSilence } from './find-silence';
import { isSameMap } from './is-same-map';
import type { TextMap } from './text-map';
import type { Translate } from './translate';
import { type ContentEvents, findCommonAncestor, watchContent } from './watch-content';

/** Why nothing is shown. */
export type Silence = 'not-an-article' | 'language' | 'too-short' | 'site-off' | 'page-off';

/** What the page's part asks of the rest of the extension. */
export interface PagePorts {
  detect(): DetectedArticle;
  /** Null when the background cannot be reached or failed. */
  analyze(article: Article): Promise<PageReport | null>;
  reportSilence(reason: Silence, article: Article | null): void;
  readonly openDocument: DocumentOpener;
  readonly translate: Translate;
}

/** One address of the page while it is read and shown. */
export interface PageReading {
  /** Reads what is there now; gives whether it is an article in a language that is read. */
  look(): Promise<boolean>;
  /** Shows the same reading under other settings. */
  repaint(settings: Settings): void;
  annotation(): Annotation | null;
}

interface ReadPage {
  readonly report: PageReport;
  readonly textMap: TextMap;
}

/** Milliseconds of quiet after which a change counts as done. */
const QUIET = 600;
/** A page that never rests is looked at half as often each time, down to this many milliseconds between two looks. */
const LONGEST = 30_000;

/** Listens to changes of the closest element that holds the whole article. */
function followChanges(textMap: TextMap, signal: AbortSignal, heard: ContentEvents): void {
  const root = findCommonAncestor(textMap.pieces.map(({ node }) => node));
  if (root) watchContent(root, signal, heard);
}

/** Reads and marks what is at one address of the page, and follows its changes, until the signal aborts. */
export function createReading(ports: PagePorts, first: Settings, signal: AbortSignal): PageReading {
  let settings = first;
  let painting = createScope(signal);
  let read: ReadPage | null = null;
  let annotation: Annotation | null = null;
  let looks = 0;

  const paint = async (page: ReadPage): Promise<void> => {
    painting.abort();
    painting = createScope(signal);
    const { signal: own } = painting;
    read = page;
    annotation = null;
    const shown = await annotatePage({ ...ports, ...page, settings }, own);
    if (own.aborted) return;
    annotation = shown;
    followChanges(page.textMap, own, {
      touched: shown.dropChanged,
      patience: () => Math.min(LONGEST, QUIET * 2 ** looks),
      settled: () => void lookAgain(page),
    });
  };

  const look = async (): Promise<boolean> => {
    const { article, textMap } = ports.detect();
    const silence = findSilence(article);
    if (silence) ports.reportSilence(silence, article);
    const report = silence ? null : await ports.analyze(article);
    if (report && !signal.aborted) await paint({ report, textMap });
    return silence === null;
  };

  /** After the page has changed: the same marks anew, a new reading, or nothing to do. */
  const lookAgain = async (before: ReadPage): Promise<void> => {
    looks += 1;
    const { article, textMap } = ports.detect();
    if (article.text !== before.report.analysis.article.text) {
      painting.abort();
      await look();
    } else if (annotation?.hasLost() || !isSameMap(textMap, before.textMap)) {
      await paint({ report: before.report, textMap });
    }
  };

  return {
    look,
    repaint(changed) {
      settings = changed;
      if (read) void paint(read);
    },
    annotation: () => annotation,
  };
}
