// The demo for a machine without a display: prints what a reader would be shown, and keeps it in pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Driver } from '../../tests/browser/drive/driver';
import { type BrowserName, BUILD, isBrowserName, launch } from '../../tests/browser/drive/launch';
import { openPopupSaying } from '../../tests/browser/popup';
import { findWords, openCard, type ShownMark, waitForMarks, waitForNoCard } from '../../tests/browser/reader';
import { DEMO_ARTICLE, DEMO_HOST, serveDemo } from '../../tests/browser/serve-demo';

const FOLDER = join(BUILD, 'demo');
const ARTICLE = `http://${DEMO_HOST}${DEMO_ARTICLE}`;

/** What the demo rests the pointer on: words of the demo article, and the file of the picture. */
const CARDS = [
  { words: 'Moon Jae-in', picture: 'name-card', scheme: 'light' },
  { words: 'in 14 years', picture: 'claim-card', scheme: 'light' },
  { words: 'signed a new defense pact', picture: 'claim-card-same', scheme: 'light' },
  { words: 'On Monday', picture: 'claim-card-dark', scheme: 'dark' },
] as const;

function save(name: string, picture: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.png`);
  writeFileSync(file, picture);
  console.log(`  → ${relative(process.cwd(), file)}`);
}

const indent = (text: string): string =>
  text
    .trim()
    .replace(/\n{2,}/g, '\n')
    .replace(/^/gm, '  ');

function countMarks(marks: readonly ShownMark[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

async function recordPage(driver: Driver): Promise<void> {
  const marks = await waitForMarks(driver);
  console.log(`\nMarked on the page: ${countMarks(marks)}`);
  await findWords(driver, 'A car, a tea set and two dogs');
  save('page', await driver.screenshot());
}

async function recordCard(driver: Driver, { words, picture, scheme }: (typeof CARDS)[number]): Promise<void> {
  await driver.useColourScheme(scheme);
  await driver.open(ARTICLE);
  await waitForMarks(driver);
  const text = await openCard(driver, words);
  console.log(`\nThe card on “${words}”:\n${indent(text)}`);
  save(picture, await driver.screenshot());
  await driver.press('Escape');
  await waitForNoCard(driver);
}

async function recordPopup(driver: Driver): Promise<void> {
  const { popup, text } = await openPopupSaying(driver, /What the document says/);
  console.log(`\nThe toolbar popup:\n${indent(text)}`);
  save('popup', await popup.screenshot());
  await popup.close();
}

async function record(browser: BrowserName): Promise<void> {
  const server = await serveDemo();
  const driver = await launch(browser, { proxyPort: server.port });
  try {
    console.log(`${driver.product}, on ${ARTICLE}`);
    await driver.open(ARTICLE);
    await recordPage(driver);
    for (const card of CARDS) await recordCard(driver, card);
    await driver.useColourScheme('light');
    await recordPopup(driver);
    const foreign = server.requests.filter((url) => new URL(url).hostname !== DEMO_HOST);
    if (foreign.length) throw new Error(`requests went elsewhere: ${foreign.join(', ')}`);
    console.log(`\nRequests: ${server.requests.length}, all of them to the demo site.`);
  } finally {
    await driver.close();
    await server.close();
  }
}

const [browser = ''] = process.argv.slice(2);
if (!isBrowserName(browser)) throw new Error('usage: record.ts chromium|firefox');
await record(browser).catch((error: unknown) => {
  console.error(`\n✗ The demo is incomplete: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
