import type { Article, Span } from '../core/model';
import type { PageReport } from '../core/report';
import { isSiteOff } from '../settings/is-site-off';
import type { Settings } from '../settings/table';
import { type Annotation, annotatePage } from './annotate-page';
import type { DetectedArticle } from './article/detect-article';
import type { DocumentOpener } from './card/card-page';
import { findSilence } from './find-silence';
import { isSameMap } from './is-same-map';
import type { TextMap } from './text-map';
import type { Translate } from './translate';
import { findCommonAncestor, watchContent } from './watch-content';
import { whenSeen } from './when-seen';

/** Why nothing is shown. */
export type Silence = 'not-an-article' | 'language' | 'too-short' | 'site-off' | 'page-off';

/** What the session asks of the rest of the extension. */
export interface SessionPorts {
  detect(): DetectedArticle;
  /** Null when the background cannot be reached or failed. */
  analyze(article: Article): Promise<PageReport | null>;
  reportSilence(reason: Silence, article: Article | null): void;
  readonly openDocument: DocumentOpener;
  readonly translate: Translate;
}

/** The life of one page: what is read, shown, changed and taken back. */
export interface Session {
  /** Looks at the page anew: at the start and after a change of address, when the content may come late. */
  start(lateness: readonly number[]): void;
  change(settings: Settings): void;
  switchPage(on: boolean): void;
  reveal(span: Span): boolean;
}

interface ReadPage {
  readonly report: PageReport;
  readonly textMap: TextMap;
}

/** Milliseconds of quiet after which a change counts as done. */
const QUIET = 600;
/** A page that never rests is looked at half as often each time, down to this many milliseconds between two looks. */
const LONGEST = 30_000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A signal that is aborted by its own controller or by the outer one. */
function createScope(outer: AbortSignal): AbortController {
  const scope = new AbortController();
  if (outer.aborted) scope.abort();
  else outer.addEventListener('abort', () => scope.abort(), { once: true, signal: scope.signal });
  return scope;
}

/** Creates the session of a page; everything it does is taken back when the signal aborts. */
export function createSession(ports: SessionPorts, first: Settings, signal: AbortSignal): Session {
  let settings = first;
  let isPageOn = true;
  let reading = createScope(signal);
  let painting = createScope(reading.signal);
  let read: ReadPage | null = null;
  let annotation: Annotation | null = null;
  let looks = 0;

  const paint = async (page: ReadPage): Promise<void> => {
    painting.abort();
    painting = createScope(reading.signal);
    const { signal: own } = painting;
    read = page;
    annotation = null;
    const painted = await annotatePage({ ...ports, ...page, settings }, own);
    if (own.aborted) return;
    annotation = painted;
    const root = findCommonAncestor(page.textMap.pieces.map(({ node }) => node));
    if (root)
      watchContent(root, own, {
        touched: painted.dropChanged,
        patience: () => Math.min(LONGEST, QUIET * 2 ** looks),
        settled: () => void lookAgain(page),
      });
  };

  /** Reads what is there now; gives whether it is an article in a language that is read. */
  const look = async (own: AbortSignal): Promise<boolean> => {
    const { article, textMap } = ports.detect();
    const silence = findSilence(article);
    if (silence) {
      ports.reportSilence(silence, article);
      return false;
    }
    const report = await ports.analyze(article);
    if (report && !own.aborted) await paint({ report, textMap });
    return true;
  };

  /** After the page has changed: the same marks anew, a new reading, or nothing to do. */
  const lookAgain = async (before: ReadPage): Promise<void> => {
    looks += 1;
    const { article, textMap } = ports.detect();
    const isSameText = article.text === before.report.analysis.article.text;
    if (!isSameText) {
      painting.abort();
      await look(reading.signal);
    } else if (annotation?.hasLost() || !isSameMap(textMap, before.textMap)) {
      await paint({ report: before.report, textMap });
    }
  };

  const findOff = (): Silence | null => {
    if (isSiteOff(settings, location.href)) return 'site-off';
    return isPageOn ? null : 'page-off';
  };

  const run = async (lateness: readonly number[], own: AbortSignal): Promise<void> => {
    for (const late of lateness) {
      await wait(late);
      await whenSeen(document, own);
      if (own.aborted || (await look(own))) return;
    }
  };

  const begin = (lateness: readonly number[]): void => {
    reading.abort();
    reading = createScope(signal);
    looks = 0;
    read = null;
    annotation = null;
    const off = findOff();
    if (off) ports.reportSilence(off, null);
    else void run(lateness, reading.signal);
  };

  return {
    start: begin,
    change(changed) {
      const before = findOff();
      settings = changed;
      if (findOff() !== before) begin([0]);
      else if (read) void paint(read);
    },
    switchPage(on) {
      if (isPageOn === on) return;
      isPageOn = on;
      begin([0]);
    },
    reveal: (span) => annotation?.reveal(span) ?? false,
  };
}
