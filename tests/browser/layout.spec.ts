import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readLocale } from '../english';
import { lengthen, turnAround } from '../pseudo-locale';
import { addressOf, type BrowserOptions, behaviour as plain } from './behaviour';
import type { Driver, View } from './drive/driver';
import { findBuild, launch } from './drive/launch';
import { waitFor } from './drive/wait-for';
import { findOverflow } from './find-overflow';
import { findOwnAddress } from './find-own-address';
import { narrow } from './narrow';
import { waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

const LANGUAGES = { '40% longer': lengthen, 'from right to left': turnAround } as const;
type Language = keyof typeof LANGUAGES;

/** Every page of the extension, as it was built. */
const listPages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** Runs a task in a browser whose extension speaks that language. */
async function speak(
  options: BrowserOptions & { readonly port: number },
  language: Language,
  task: (driver: Driver) => Promise<void>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-language-'));
  const extension = join(folder, 'extension');
  cpSync(findBuild(options.browserUsed), extension, { recursive: true });
  const messages = JSON.stringify(LANGUAGES[language](readLocale('en')));
  writeFileSync(join(extension, '_locales/en/messages.json'), messages);
  const driver = await launch(options.browserUsed, { proxyPort: options.port, extension });
  try {
    await task(driver);
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until a view says something, then turns it as its language runs. No browser here has an interface in such a language. */
async function settle(view: View, language: Language): Promise<void> {
  await waitFor('words in the view', () => view.evaluate(() => (document.body?.innerText.trim().length ?? 0) > 20));
  if (language !== 'from right to left') return;
  await view.evaluate(() => {
    document.documentElement.dir = 'rtl';
    // Pictures are drawn anew when their room changes.
    document.body.style.paddingInlineEnd = '1px';
  });
}

for (const language of ['40% longer', 'from right to left'] as const) {
  plain(`in a language ${language} no view runs over its side`, async ({ browserUsed, site }) => {
    plain.setTimeout(120_000);
    await speak({ browserUsed, port: site.port }, language, async (driver) => {
      await driver.open(addressOf(DEMO_ARTICLE));
      await waitForMarks(driver);
      const popup = await driver.openPopup();
      await settle(popup, language);
      const found: Record<string, string[]> = { popup: await findOverflow(popup) };
      await popup.close();
      const address = await findOwnAddress(driver);
      for (const page of listPages(findBuild(browserUsed))) {
        await driver.open(`${address}/${page}`);
        await narrow(driver);
        await settle(driver, language);
        found[page] = await findOverflow(driver);
      }
      expect(found).toHaveProperty(['tabs/document.html']);
      expect(Object.entries(found).filter(([, over]) => over.length > 0)).toEqual([]);
    });
  });
}
