import { askBackground } from '../messages/ask';
import type { TabState } from '../messages/table';
import { watchTabState } from '../messages/watch-tab-state';
import { hasAccess } from '../platform/access';
import type { Tab } from '../platform/tabs';
import type { Undo } from '../platform/undo';
import { isSiteOff } from '../settings/is-site-off';
import { readSettings, watchSettings } from '../settings/store';
import { isHidden, isWebPage, type Known } from './tab-view';

/** Milliseconds: reading takes about one second at worst; after this something is wrong. */
const OVERDUE = 8000;
/** Milliseconds between two questions to a page that has not looked at itself yet. */
const AGAIN = 250;

/** Finds out what is known of a tab's page, piece by piece, and follows its changes until undone. */
export function watchPage(tab: Tab, learn: (more: Known) => void): Undo {
  const { id: tabId, url } = tab;
  if (isHidden(tab)) void hasAccess(null).then((allowed) => learn({ hasAccess: allowed }));
  if (!isWebPage(url)) return () => undefined;

  const start = async (): Promise<boolean> => {
    const asked = await askBackground('startPage', { tabId });
    const started = asked.ok && asked.value;
    learn({ started });
    return started;
  };
  const ask = async (): Promise<TabState | null> => {
    const known = await askBackground('tabState', { tabId });
    return known.ok ? known.value : { kind: 'failed' };
  };
  let isOver = false;
  // A page that turns out to be no article reports nothing by itself.
  const askAgain = async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    if (isOver) return;
    const state = await ask();
    learn({ state });
    if (!state) await askAgain();
  };
  const refresh = async () => {
    const state = await ask();
    learn({ state });
    if (!state && (await start())) await askAgain();
  };
  const begin = async () => {
    // Both at once: the popup is to open with what is known.
    const [allowed, state] = await Promise.all([hasAccess(url), ask()]);
    learn(allowed ? { hasAccess: true, state } : { hasAccess: false });
    if ((!allowed || !state) && (await start())) await refresh();
  };
  void begin();
  void readSettings().then((settings) => learn({ siteOff: isSiteOff(settings, url) }));
  const end = () => {
    isOver = true;
  };
  const timer = setTimeout(() => {
    end();
    learn({ overdue: true });
  }, OVERDUE);
  const undo = [
    end,
    () => clearTimeout(timer),
    watchTabState(tabId, () => void refresh()),
    watchSettings((settings) => learn({ siteOff: isSiteOff(settings, url) })),
  ];
  return () => {
    for (const take of undo) take();
  };
}
