import { TAB_PREFIX, toTabKey } from '../messages/tab-key';
import type { TabState } from '../messages/table';
import { type FindDocuments, type Finished, fromKept, type KeptTab, toKept, toPageAddress } from './kept-tab';
import type { SessionStore } from './session-store';

/** What is known of each tab. It outlives a stopped background and ends with the tab or its page. */
export interface TabStates {
  /** Null when nothing is known. */
  readonly read: (tabId: number) => Promise<TabState | null>;
  /** Says that a page is being read; what was known of the tab is forgotten. */
  readonly begin: (tabId: number) => Promise<void>;
  /** Keeps what was found. Never rejects: over quota the oldest tabs are forgotten, at worst this one. */
  readonly finish: (tabId: number, url: string | null, state: Finished) => Promise<void>;
  /** Forgets the tab, unless it still shows the page at this address. Gives whether something was forgotten. */
  readonly leave: (tabId: number, url: string | null) => Promise<boolean>;
  /** The tabs of which something is kept. */
  readonly list: () => Promise<ReadonlyMap<number, KeptTab>>;
}

/** Writes; when the store is full, forgets the oldest other tab and tries again until it fits or none is left. */
async function writeOrForget(store: SessionStore<KeptTab>, key: string, kept: KeptTab): Promise<void> {
  const isWritten = () =>
    store.write(key, kept).then(
      () => true,
      () => false,
    );
  if (await isWritten()) return;
  const others = [...(await store.readAll())].filter(([other]) => other.startsWith(TAB_PREFIX) && other !== key);
  for (const [oldest] of others.sort(([, a], [, b]) => a.at - b.at)) {
    await store.remove([oldest]).catch(() => undefined);
    if (await isWritten()) return;
  }
  await store.remove([key]).catch(() => undefined);
}

/**
 * @param find finds what tabs share, and is therefore not kept with them
 * @param store where it is kept
 * @param now a seam for tests: milliseconds since 1970
 */
export function createTabStates(
  find: FindDocuments,
  store: SessionStore<KeptTab>,
  now: () => number = Date.now,
): TabStates {
  // Only in memory: a background that was stopped reads nothing any more.
  const reading = new Set<number>();
  const forget = async (tabId: number) => {
    reading.delete(tabId);
    await store.remove([toTabKey(tabId)]);
  };
  return {
    read: async (tabId) => {
      const kept = await store.read(toTabKey(tabId));
      if (kept) return fromKept(kept.state, find);
      return reading.has(tabId) ? { kind: 'reading' } : null;
    },
    begin: async (tabId) => {
      await forget(tabId);
      reading.add(tabId);
    },
    finish: async (tabId, url, state) => {
      await writeOrForget(store, toTabKey(tabId), { at: now(), url: toPageAddress(url), state: toKept(state) });
      reading.delete(tabId);
    },
    leave: async (tabId, url) => {
      const kept = await store.read(toTabKey(tabId));
      const samePage = kept !== undefined && kept.url !== null && kept.url === toPageAddress(url);
      if (!samePage) await forget(tabId);
      return kept !== undefined && !samePage;
    },
    list: async () => {
      const tabs = [...(await store.readAll())].filter(([key]) => key.startsWith(TAB_PREFIX));
      return new Map(tabs.map(([key, kept]) => [Number(key.slice(TAB_PREFIX.length)), kept]));
    },
  };
}
