import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { askTab } from '../messages/ask';
import { requestAccess } from '../platform/access';
import { findTabInFront, watchTabInFront } from '../platform/tabs';
import { changeSettings, readSettings } from '../settings/store';
import { switchSite } from '../settings/switch-site';
import { isWebPage, type Known } from './tab-view';
import { watchPage } from './watch-page';

/** What the reader can do about the page in front. */
export interface PageActions {
  readonly switchSite: (on: boolean) => Promise<void>;
  readonly switchPage: (on: boolean) => Promise<void>;
  /** Asks the browser for access to the site; must come from a click. */
  readonly allow: () => Promise<void>;
}

const isSameTab = ({ tab: before }: Known, { tab }: Known): boolean =>
  tab === undefined || (before?.id === tab?.id && before?.url === tab?.url);

/** Of another tab, or another page in the same one, nothing is known that was known before. */
const learnMore = (before: Known, more: Known): Known =>
  isSameTab(before, more) ? { ...before, ...more, ...(before.tab ? { tab: before.tab } : {}) } : more;

/** What is known of the tab in front, whichever that is, filling in and kept up to date, and what can be done about it. */
export function usePage(): { known: Known; full: boolean; refused: boolean; actions: PageActions } {
  const [known, learn] = useReducer(learnMore, {});
  const [full, setFull] = useState(false);
  const [refused, setRefused] = useState(false);
  const [looks, setLooks] = useState(0);

  const { tab } = known;
  const url = tab?.url ?? null;

  // Layout effects, so that asking does not wait for the first paint: what is known is to be there with it.
  useLayoutEffect(() => {
    const look = async () => learn({ tab: await findTabInFront() });
    void look();
    return watchTabInFront(() => void look());
  }, []);

  useLayoutEffect(() => (tab ? watchPage(tab, learn) : undefined), [tab, looks]);

  const actions: PageActions = {
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
      if (!granted) return;
      // Now its address may be seen.
      learn({ tab: await findTabInFront(), hasAccess: true });
      setLooks(looks + 1);
    },
  };
  return { known, full, refused, actions };
}
