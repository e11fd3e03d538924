import { useEffect, useReducer, useState } from 'preact/hooks';
import { askTab } from '../messages/ask';
import { requestAccess } from '../platform/access';
import { findTabInFront } from '../platform/tabs';
import { changeSettings, readSettings } from '../settings/store';
import { switchSite } from '../settings/switch-site';
import { isWebPage, type Known } from './popup-view';
import { watchPage } from './watch-page';

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

  useEffect(() => (tab ? watchPage(tab, learn) : undefined), [tab]);

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
      const granted = await requestAccess(url);
      setRefused(!granted);
      // A tab found anew is watched anew, and now its address may be seen.
      if (granted) learn({ tab: await findTabInFront(), hasAccess: true });
    },
  };
  return { known, full, refused, actions };
}
