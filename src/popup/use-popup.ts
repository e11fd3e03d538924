import { useEffect, useReducer, useState } from 'preact/hooks';
import { askBackground, askTab } from '../messages/ask';
import { watchTabState } from '../messages/watch-tab-state';
import { hasAccess, requestAccess } from '../platform/access';
import { findTabInFront } from '../platform/tabs';
import { isSiteOff } from '../settings/is-site-off';
import { changeSettings, readSettings, watchSettings } from '../settings/store';
import { switchSite } from '../settings/switch-site';
import { isWebPage, type Known } from './popup-view';

/** Milliseconds: reading takes about one second at worst; after this something is wrong. */
const OVERDUE = 8000;

/** What the reader can do from the popup. */
export interface PopupActions {
  readonly switchSite: (on: boolean) => Promise<void>;
  readonly switchPage: (on: boolean) => Promise<void>;
  /** Asks the browser for access to the site; must come from a click. */
  readonly allow: () => Promise<void>;
}

/** What is known of the tab in front, filling in and kept up to date, and what can be done about it. */
export function usePopup(): { known: Known; full: boolean; refused: boolean; actions: PopupActions } {
  const [known, learn] = useReducer((before: Known, more: Known): Known => ({ ...before, ...more }), {});
  const [full, setFull] = useState(false);
  const [refused, setRefused] = useState(false);

  const { tab } = known;
  const url = tab?.url ?? null;

  useEffect(() => void findTabInFront().then((found) => learn({ tab: found })), []);

  useEffect(() => {
    if (!tab || !isWebPage(url)) return undefined;
    const refresh = async () => {
      const result = await askBackground('tabState', { tabId: tab.id });
      if (!result.ok) return learn({ state: { kind: 'failed' } });
      learn({ state: result.value });
      if (result.value === null) await start();
    };
    const start = async () => {
      const result = await askBackground('startPage', { tabId: tab.id });
      learn({ started: result.ok && result.value });
    };
    const readAccess = async () => {
      const allowed = await hasAccess(url);
      learn({ hasAccess: allowed });
      if (allowed) await refresh();
    };
    void readAccess();
    void readSettings().then((settings) => learn({ siteOff: isSiteOff(settings, url) }));
    const timer = setTimeout(() => learn({ overdue: true }), OVERDUE);
    const undo = [
      watchTabState(tab.id, () => void refresh()),
      watchSettings((settings) => learn({ siteOff: isSiteOff(settings, url) })),
    ];
    return () => {
      clearTimeout(timer);
      for (const take of undo) take();
    };
  }, [tab, url, known.hasAccess]);

  const actions: PopupActions = {
    switchSite: async (on) => {
      if (!isWebPage(url)) return;
      learn({ siteOff: !on });
      try {
        await changeSettings(switchSite(await readSettings(), url, on));
        setFull(false);
      } catch {
        learn({ siteOff: on });
        setFull(true);
      }
    },
    switchPage: async (on) => {
      if (tab) await askTab(tab.id, 'switchPage', { on });
    },
    allow: async () => {
      if (!isWebPage(url)) return;
      const granted = await requestAccess(url);
      setRefused(!granted);
      learn({ hasAccess: granted });
    },
  };
  return { known, full, refused, actions };
}
