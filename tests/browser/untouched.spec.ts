import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Article } from '../../src/core/model';
import { describeBlocks, FIXTURES, readExpectation } from '../fixture-pages';
import { addressOf, behaviour } from './behaviour';
import { bundleScript } from './bundle-script';
import type { Driver } from './drive/driver';
import { FIXTURE_PAGES } from './serve-demo';

interface Reading {
  readonly mutations: number;
  readonly article: Article;
}

/** Reads the open page with the detector, as at an address, while an observer watches the whole document. */
const watchReading = (driver: Driver, script: string, url: string): Promise<Reading> =>
  driver.evaluate(
    async (code, address) => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((seen) => records.push(...seen));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      // biome-ignore lint/security/noGlobalEval: the detector is brought into the page's own world
      const article = await globalThis.eval(`${code}; detector`).readInSlices(address);
      records.push(...observer.takeRecords());
      observer.disconnect();
      return { mutations: records.length, article };
    },
    script,
    url,
  );

behaviour(
  'the detector reads every page written for the tests as expected, and changes nothing',
  async ({ driver }) => {
    behaviour.setTimeout(240_000);
    const script = bundleScript(join(import.meta.dirname, 'read-in-slices.ts'), 'detector');
    const seen: Record<string, object> = {};
    const wanted: Record<string, object> = {};
    for (const name of FIXTURES) {
      const { url, isArticle, blocks = [] } = readExpectation(name);
      await driver.open(addressOf(`${FIXTURE_PAGES}/${name}.html`));
      const { mutations, article } = await watchReading(driver, script, url);
      const found = article.isArticle ? describeBlocks(article, blocks) : [];
      seen[name] = { mutations, isArticle: article.isArticle, blocks: found };
      wanted[name] = { mutations: 0, isArticle, blocks };
    }
    expect(seen).toEqual(wanted);
  },
);
