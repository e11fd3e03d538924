import type { PageReport } from '../core/report';
import type { TabState } from '../messages/table';
import type { Tab } from '../platform/tabs';

/** What a view has learned of the tab in front so far; undefined where the answer is not there yet. */
export interface Known {
  /** Null when no tab is in front. */
  readonly tab?: Tab | null;
  /** To the site in front, or to every site when the tab's address is hidden. */
  readonly hasAccess?: boolean;
  readonly siteOff?: boolean;
  readonly state?: TabState | null;
  /** Whether the page's own part could be started, where nothing was known or the site may not be read. */
  readonly started?: boolean;
  /** The page's part was started and has said nothing for too long. */
  readonly overdue?: boolean;
}

/** What a view of the tab in front shows. */
export type TabView =
  | {
      readonly kind:
        | 'starting'
        | 'browser-page'
        | 'no-access'
        | 'site-off'
        | 'page-off'
        | 'reading'
        | 'too-short'
        | 'failed';
    }
  | { readonly kind: 'not-an-article'; readonly because: readonly string[]; readonly confidence: number | null }
  | { readonly kind: 'language'; readonly language: string | null }
  | { readonly kind: 'annotated'; readonly report: PageReport };

/** Whether extensions may run at an address at all. */
export const isWebPage = (url: string | null): url is string => url !== null && /^https?:/.test(url);

/** Host name of the page in a tab; null where it is no web page, or may not be seen. */
export const toSite = (tab: Tab | null | undefined): string | null => {
  const url = tab?.url ?? null;
  return isWebPage(url) ? new URL(url).hostname : null;
};

/** Browsers hide the address of their own pages, and of every page that the extension has no access to. */
export const isHidden = (tab: Tab | null): tab is Tab => tab !== null && tab.url === null;

function viewOfState(state: TabState): TabView {
  if (state.kind !== 'silent') return state;
  if (state.reason === 'not-an-article') {
    const { because, confidence } = state;
    return { kind: 'not-an-article', because, confidence };
  }
  if (state.reason === 'language') return { kind: 'language', language: state.language };
  return { kind: state.reason };
}

/** What to show for what is known: the first reason why there is nothing, or what was found. */
export function toTabView({ tab, hasAccess, siteOff, state, started, overdue }: Known): TabView {
  if (tab === undefined) return { kind: 'starting' };
  if (isHidden(tab) && hasAccess !== true) return { kind: hasAccess === false ? 'no-access' : 'starting' };
  if (!isWebPage(tab?.url ?? null)) return { kind: 'browser-page' };
  // A click on the toolbar lends the page in front, whatever the site.
  if (hasAccess === false && !started) return { kind: started === false ? 'no-access' : 'starting' };
  if (siteOff) return { kind: 'site-off' };
  // A site that was just switched on again: the page's part is about to say something newer.
  if (state?.kind === 'silent' && state.reason === 'site-off')
    return { kind: siteOff === false ? 'reading' : 'starting' };
  if (state) return viewOfState(state);
  if (started === false) return { kind: 'browser-page' };
  if (overdue) return { kind: 'failed' };
  return { kind: state === undefined ? 'starting' : 'reading' };
}
