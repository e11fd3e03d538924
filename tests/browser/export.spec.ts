import { expect } from '@playwright/test';
import { buildSync } from 'esbuild';
import { addressOf, behaviour } from './behaviour';
import type { Driver, PanelView } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { giveFile, takeDownload } from './files';
import { waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

interface Selector {
  readonly type: string;
  readonly exact: string;
}
interface Exported {
  readonly first: { readonly items: readonly { readonly target: { readonly selector: readonly Selector[] } }[] };
}

/** Apache Annotator’s matchers, which know nothing of the extension, as a script for the page. */
const bundleMatchers = (): string => {
  const source = "import * as annotator from '@apache-annotator/dom'; globalThis.annotator = annotator;";
  const options = { bundle: true, write: false, format: 'iife', logLevel: 'silent' } as const;
  const [file] = buildSync({ stdin: { contents: source, resolveDir: import.meta.dirname }, ...options }).outputFiles;
  return file?.text ?? '';
};

/** Presses a kind of file in the panel's list of exports, and reads the file that the browser saved. */
async function readExport(driver: Driver, panel: PanelView, format: string, ending: string): Promise<string> {
  await waitFor('the list of exports', () =>
    panel.evaluate((id) => {
      const button = document.querySelector<HTMLElement>(`[data-format="${id}"]`);
      button?.click();
      return button !== null;
    }, format),
  );
  return takeDownload(driver, ending);
}

behaviour('a report is saved as a table', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const panel = await driver.openPanel();
  const table = await readExport(driver, panel, 'csv', '.csv');
  await panel.close();
  expect(table).toMatch(/^kind,words,said_by,answer/);
  expect(table).toContain('24 years');
});

behaviour('exported annotations are found again, every one, by another library', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const panel = await driver.openPanel();
  const text = await readExport(driver, panel, 'annotations', '.annotations.jsonld');
  await panel.close();
  const { first }: Exported = JSON.parse(text);
  const selectors = first.items.map(({ target }) => target.selector);
  expect(selectors.length).toBeGreaterThan(20);
  const found = await driver.evaluate(
    async (script, wanted) => {
      Function(script)();
      type Matcher = (scope: Node) => AsyncIterable<Range>;
      const { annotator } = globalThis as unknown as {
        annotator: Record<
          'createTextQuoteSelectorMatcher' | 'createTextPositionSelectorMatcher',
          (selector: object) => Matcher
        >;
      };
      const firstOf = async (matches: AsyncIterable<Range>) => {
        for await (const range of matches) return String(range);
        return null;
      };
      const matched = [];
      for (const [quote, position] of wanted) {
        matched.push([
          await firstOf(annotator.createTextQuoteSelectorMatcher(quote as object)(document.body)),
          await firstOf(annotator.createTextPositionSelectorMatcher(position as object)(document.body)),
        ]);
      }
      return matched;
    },
    bundleMatchers(),
    selectors,
  );
  expect(found).toEqual(selectors.map(([quote]) => [quote?.exact, quote?.exact]));
});

behaviour('exported annotations are opened again, and each leads to its place', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const panel = await driver.openPanel();
  const text = await readExport(driver, panel, 'annotations', '.annotations.jsonld');
  const { first }: Exported = JSON.parse(text);
  await giveFile(panel, '.saved input', { name: 'saved.annotations.jsonld', type: 'application/ld+json', text });
  const found = await waitFor('the saved annotations', () =>
    panel.evaluate(() => document.querySelectorAll('.saved [data-found]').length || null),
  );
  expect(found).toBe(first.items.length);
  await panel.evaluate(() => {
    const passages = document.querySelectorAll<HTMLElement>('.saved [data-found] button');
    passages[passages.length - 1]?.click();
  });
  await waitFor('the page at that place', async () => (await driver.evaluate(() => window.scrollY)) > 0);
  await giveFile(panel, '.saved input', { name: 'other.json', type: 'application/json', text: '{"type":"Note"}' });
  await waitFor('the refusal', () => panel.evaluate(() => !document.querySelector('.saved li')));
  await panel.close();
});
