import type { Driver, View } from '../../tests/browser/drive/driver';

/** What a shot leaves in view, and how the browser is put back as it was. */
export interface Shown {
  readonly view: View;
  readonly end: () => Promise<unknown>;
}

/** A picture of something that a reader sees; its name is the file's. */
export interface Shot {
  readonly name: string;
  readonly show: (driver: Driver) => Promise<Shown>;
}

/** What is in view in the tab in front; nothing has to be put back. */
export const inTab = (driver: Driver): Shown => ({ view: driver, end: async () => undefined });
