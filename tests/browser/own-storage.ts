import type { View } from './drive/driver';

interface Area {
  get(key: null): Promise<object>;
  set(values: object): Promise<void>;
}
interface StorageScope {
  readonly wrappedJSObject?: StorageScope;
  readonly browser?: { readonly storage: Readonly<Record<'local' | 'sync', Area>> };
  readonly chrome?: { readonly storage: Readonly<Record<'local' | 'sync', Area>> };
}

/** Writes into the extension's storage from one of its own pages; with null only gives what stands there. */
export async function askStorage(
  view: View,
  area: 'local' | 'sync',
  values: object | null,
): Promise<Record<string, unknown>> {
  const json = await view.evaluate(
    async (name, text) => {
      const own = globalThis as unknown as StorageScope;
      const scope = own.wrappedJSObject ?? own;
      const storage = (scope.browser ?? scope.chrome)?.storage[name];
      if (!storage) throw new Error('this view has no storage');
      if (text) await storage.set(JSON.parse(text));
      return JSON.stringify(await storage.get(null));
    },
    area,
    values && JSON.stringify(values),
  );
  return JSON.parse(json);
}
