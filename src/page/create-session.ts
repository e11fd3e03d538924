import type { Article, Span } from '../core/model';
import type { PageFindings, TextSelectors } from '../core/report';
import { isSiteOff } from '../settings/is-site-off';
import type { Settings } from '../settings/table';
import type { ReadPage } from './create-painter';
import { createReading, type PagePorts, type PageReading, type Silence } from './create-reading';
import { createScope } from './create-scope';
import { handOver } from './hand-over';
import { type Lateness, lookUntilFound, SOON } from './look-until-found';
import { untilAborted } from './until-aborted';

/** What a session asks of the rest of the extension. */
interface SessionPorts extends Omit<PagePorts, 'analyze'> {
  /** Gives the reader's settings as well. */
  analyze(article: Article): Promise<{ readonly findings: PageFindings; readonly settings: Settings } | null>;
}

/** The life of one page: what is read, shown, changed and taken back. */
export interface Session {
  /** Looks at the page anew: at the start, and after a change of address, when the content may come late. */
  start(lateness: Lateness): void;
  change(settings: Settings): void;
  /** The page is shown again as it was left: under the settings of now, and known to the background once more. */
  comeBack(settings: Settings): void;
  switchPage(on: boolean): void;
  /** The documents have changed: what is shown is held against them again. */
  compareAnew(): void;
  /** Brings a range of the article into view and emphasises it; false when its words are gone. */
  reveal(span: Span): boolean;
  /** Opens the card of the next mark, or of the one before; false when nothing is marked. */
  step(by: 1 | -1): boolean;
  /** Where ranges stand in the page's body; null for each that is gone. */
  describe(spans: readonly Span[]): readonly (TextSelectors | null)[];
  /** What is shown; null while nothing is. */
  shown(): ReadPage | null;
  /** Whether the article stands in a frame, which has a session of its own. */
  isElsewhere(): boolean;
}

/** What of the settings shows on the page; a change of the others leaves it alone. */
const SHOWN = [
  'density',
  'markNames',
  'markClaims',
  'markQuotes',
  'palette',
  'motion',
  'openDelay',
  'closeDelay',
  'heldKey',
  'ignoredNames',
  'mistaken',
  'wrongPairings',
] as const satisfies readonly (keyof Settings)[];

const shownOf = (settings: Settings): string => JSON.stringify(SHOWN.map((key) => settings[key]));

/** Creates the session of a page; everything it does is taken back when the signal aborts. */
export function createSession(ports: SessionPorts, signal: AbortSignal): Session {
  /** Null until the first analysis brings them: a page's part is started only where its site is read. */
  let settings: Settings | null = null;
  let isPageOn = true;
  let scope = createScope(signal);
  let reading: PageReading | null = null;
  let isElsewhere = false;

  const findOff = (): Silence | null => {
    if (settings && isSiteOff(settings, location.href)) return 'site-off';
    return isPageOn ? null : 'page-off';
  };

  const analyze: PagePorts['analyze'] = async (article) => {
    const analysed = await ports.analyze(article);
    // Those that are known already may be newer: of each change the page hears.
    if (analysed && !settings && !signal.aborted) change(analysed.settings);
    return analysed ? analysed.findings : null;
  };

  const start = (lateness: Lateness): void => {
    scope.abort();
    scope = createScope(signal);
    const off = findOff();
    const { signal: own } = scope;
    isElsewhere = false;
    const now = off ? null : createReading({ ...ports, analyze }, settings, own);
    reading = now;
    if (off) ports.reportSilence(off, null);
    let isWatching = false;
    const left = (): void => {
      isElsewhere = true;
    };
    const look = async (): Promise<boolean | undefined> => {
      const found = await now?.look();
      if (found === false && !isWatching) await handOver(document, ports.startFrame, own, left);
      isWatching = found === false;
      return found || isElsewhere;
    };
    if (now) void untilAborted(lookUntilFound(look, lateness, own), own);
  };

  const change = (changed: Settings): void => {
    const wasOff = findOff();
    const before = settings;
    const isShownSame = before !== null && shownOf(changed) === shownOf(before);
    const areDocumentsSame =
      before === null || JSON.stringify(changed.documentsOff) === JSON.stringify(before.documentsOff);
    settings = changed;
    if (findOff() !== wasOff) {
      start(SOON);
      return;
    }
    if (!isShownSame) reading?.repaint(changed);
    if (!areDocumentsSame) void reading?.compareAnew();
  };

  return {
    start,
    change,
    switchPage(on) {
      if (isPageOn === on) return;
      isPageOn = on;
      start(SOON);
    },
    compareAnew: () => void reading?.compareAnew(),
    comeBack(now) {
      const before = reading;
      change(now);
      if (reading === before) void reading?.comeBack();
    },
    reveal: (span) => reading?.annotation()?.reveal(span) ?? false,
    step: (by) => reading?.annotation()?.step(by) ?? false,
    describe: (spans) => reading?.annotation()?.describe(spans) ?? spans.map(() => null),
    shown: () => reading?.shown() ?? null,
    isElsewhere: () => isElsewhere,
  };
}
