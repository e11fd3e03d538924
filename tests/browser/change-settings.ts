import type { Driver } from './drive/driver';

interface StorageScope {
  readonly wrappedJSObject?: StorageScope;
  readonly browser?: { readonly storage: Storage };
  readonly chrome?: { readonly storage: Storage };
}

interface Storage {
  readonly local: {
    get(key: string): Promise<{ settings?: object }>;
    set(values: object): Promise<void>;
  };
}

/** Longer than a page takes to ask for settings and to paint by them, also on a slow machine. */
const PAINTED_ANEW_MS = 1000;

/** Changes the reader's settings as the options do: through the extension's own storage, here from its popup. */
export async function changeSettings(driver: Driver, change: object): Promise<void> {
  const popup = await driver.openPopup();
  await popup.evaluate(async (json) => {
    const own = globalThis as unknown as StorageScope;
    const scope = own.wrappedJSObject ?? own;
    const storage = (scope.browser ?? scope.chrome)?.storage;
    if (!storage) throw new Error('the popup has no storage');
    const { settings } = await storage.local.get('settings');
    await storage.local.set(JSON.parse(JSON.stringify({ settings: { ...settings, ...JSON.parse(json) } })));
  }, JSON.stringify(change));
  await popup.close();
  // Every page asks the background for what was changed, and paints anew; nothing in it shows when it has.
  await new Promise((resolve) => setTimeout(resolve, PAINTED_ANEW_MS));
}
