import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { openCard, readMarks, waitForMarks } from './reader';

const FOLDER = join(import.meta.dirname, '../hostile');

/** Milliseconds in which a page that is no article would have been marked. */
const LONG_ENOUGH = 2500;
/** A page of five megabytes may take this long until it can be asked anything. */
const PATIENCE = 60_000;

interface Hostile {
  readonly file: string;
  readonly about: string;
  /** `marks`: it is marked; `nothing`: it is left alone; `alive`: whatever is marked, the page goes on. */
  readonly expected: string;
  /** Words to rest the pointer on, and what the card then says. */
  readonly restOn: string;
  readonly cardSays: string;
  /** Selector of what is there once the page has done its worst; empty where that is at once. */
  readonly when: string;
}

function readHostile(file: string): Hostile {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const meta = (name: string): string => new RegExp(`name="${name}" content="([^"]*)"`).exec(source)?.[1] ?? '';
  const [, about = ''] = /<!-- (.*?) -->/.exec(source) ?? [];
  const expected = meta('expect') || 'nothing';
  return { file, about, expected, restOn: meta('rest-on'), cardSays: meta('card-says'), when: meta('when') };
}

/** Rejects when the page draws nothing new any more. */
const waitForFrames = (driver: Driver): Promise<boolean> =>
  driver.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  );

/** What the page itself could notice or suffer. */
const readHarm = (driver: Driver) =>
  driver.evaluate(() => {
    const seen = window as unknown as Record<string, unknown>;
    const html = document.documentElement?.outerHTML ?? '';
    return {
      ran: seen.ran ?? null,
      calledByUs: seen.wasCalled ?? null,
      rootOpened: seen.wasOpened ?? null,
      heard: seen.heard ?? [],
      // The host it may find; what is in it, and what is done in it, it must not.
      found: ((seen.found ?? []) as { root?: boolean; text?: string; html?: string; heard?: string }[]).filter(
        ({ root, text, html: inner, heard }) => root || text || inner || heard,
      ),
      globals: Object.getOwnPropertyNames(window).filter((name) => /sidelight|tippy|popper|parcel/i.test(name)),
      named: /sidelight(?!Life|Annotate)/i.test(html),
      highlights: [...CSS.highlights.keys()].filter((name) => /sidelight/i.test(name)),
    };
  });

const NO_HARM = {
  ran: null,
  calledByUs: null,
  rootOpened: null,
  heard: [],
  found: [],
  globals: [],
  named: false,
  highlights: [],
};

async function checkExpected(driver: Driver, { expected, restOn, cardSays, when }: Hostile): Promise<void> {
  const isThere = () => driver.evaluate((selector) => document.querySelector(selector) !== null, when);
  if (when) await waitFor(`“${when}” in the page`, isThere);
  if (expected === 'marks') {
    // The background may be reading the megabytes of the page before.
    expect(await waitForMarks(driver, PATIENCE)).not.toEqual([]);
    if (restOn) expect(await openCard(driver, restOn)).toContain(cardSays);
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
  if (expected === 'nothing') expect(await readMarks(driver)).toEqual([]);
}

for (const hostile of readdirSync(FOLDER).map(readHostile)) {
  behaviour(`${hostile.file}: ${hostile.about}`, async ({ driver }) => {
    behaviour.setTimeout(2 * PATIENCE);
    await driver.open(addressOf(`/hostile/${hostile.file}`));
    await checkExpected(driver, hostile);
    // Where scripts are forbidden nobody can be called when a frame is drawn.
    if (!hostile.file.includes('.sandbox.')) await waitFor('the page to draw', () => waitForFrames(driver), PATIENCE);
    expect(await readHarm(driver)).toEqual(NO_HARM);
  });
}

behaviour('a name that the page puts in place of another is not marked', async ({ driver }) => {
  await driver.open(addressOf('/hostile/text-swapped.html'));
  const wordsOf = async (): Promise<string[]> => (await readMarks(driver)).map(({ words }) => words);
  await waitFor('the first name to be marked', async () => (await wordsOf()).includes('Anton Gray'));
  await driver.evaluate(() => (window as unknown as { swap(): void }).swap());
  await waitFor('its mark to go', async () => !(await wordsOf()).some((words) => words.includes('Anton Gray')));
  expect(await wordsOf()).not.toContainEqual(expect.stringMatching(/^Nobody/));
});

behaviour('a name that would turn the direction of writing is shown isolated', async ({ driver }) => {
  await driver.open(addressOf('/hostile/bidi-name.html'));
  await waitForMarks(driver);
  await openCard(driver, 'Lind');
  const isolated = await driver.evaluateInRoot((root) => {
    const texts = root ? document.createTreeWalker(root, NodeFilter.SHOW_TEXT) : null;
    const loose: string[] = [];
    for (let node = texts?.nextNode(); node; node = texts?.nextNode()) {
      const isTurning = /[\u202a-\u202e\u2066-\u2069]/.test(node.textContent ?? '');
      if (isTurning && !node.parentElement?.closest('bdi,blockquote,.quoted')) loose.push(node.textContent ?? '');
    }
    return loose;
  });
  expect(isolated).toEqual([]);
});
