import { expect } from '@playwright/test';
import { buildSync } from 'esbuild';
import { addressOf, behaviour } from './behaviour';
import { waitFor } from './drive/wait-for';
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

behaviour('exported annotations are found again, every one, by another library', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const panel = await driver.openPanel();
  await waitFor('the export', () =>
    panel.evaluate(() => document.querySelector('[data-format="annotations"]') !== null),
  );
  await panel.evaluate(() => {
    const view = globalThis as { exported?: Promise<string> };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      view.exported = blob.text();
      return create(blob);
    };
    document.querySelector<HTMLElement>('[data-format="annotations"]')?.click();
  });
  await waitFor('that it is saved', () =>
    panel.evaluate(() => /Saved as .*jsonld/.test(document.querySelector('.export')?.textContent ?? '')),
  );
  const text = await panel.evaluate(() => (globalThis as { exported?: Promise<string> }).exported ?? '');
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
