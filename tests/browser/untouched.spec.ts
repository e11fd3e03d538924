import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { bundleScript } from './bundle-script';
import type { Driver } from './drive/driver';
import { FIXTURE_PAGES } from './serve-demo';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

interface Seen {
  readonly mutations: number;
  readonly isArticle: boolean;
}

/** Reads the open page with the detector, as at an address, while an observer watches the whole document. */
const watchReading = (driver: Driver, script: string, url: string): Promise<Seen> =>
  driver.evaluate(
    async (code, address) => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((seen) => records.push(...seen));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      // biome-ignore lint/security/noGlobalEval: the detector is brought into the page's own world
      const { isArticle } = await globalThis.eval(`${code}; detector`).readInSlices(address);
      records.push(...observer.takeRecords());
      observer.disconnect();
      return { mutations: records.length, isArticle };
    },
    script,
    url,
  );

behaviour('the detector changes nothing on any page written for the tests', async ({ driver }) => {
  behaviour.setTimeout(240_000);
  const script = bundleScript(join(import.meta.dirname, 'read-in-slices.ts'), 'detector');
  const seen: Record<string, Seen> = {};
  const wanted: Record<string, Seen> = {};
  for (const name of NAMES) {
    const { url, isArticle } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    await driver.open(addressOf(`${FIXTURE_PAGES}/${name}.html`));
    seen[name] = await watchReading(driver, script, url);
    wanted[name] = { mutations: 0, isArticle };
  }
  expect(seen).toEqual(wanted);
});
