import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';

/** A mark as the page shows it: `name`, `quote`, `claim-conflicts` …, and the words under it. */
export interface ShownMark {
  readonly kind: string;
  readonly words: string;
}

/** The extension's highlights; the registry is the document's own, so the page's own world shows them too. */
export function readMarks(driver: Driver): Promise<ShownMark[]> {
  return driver.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^h[a-z0-9]+-(name|quote|claim|open|reveal)/.test(name))
      .flatMap(([name, highlight]) =>
        [...highlight].map((range) => ({ kind: name.replace(/^h[a-z0-9]+-/, ''), words: String(range) })),
      ),
  );
}

/** Marks are painted in slices, each a turn of the page; as many marks in this many looks in a row are all of them. */
const LOOKS_ALIKE = 4;

/** Waits until the page is marked, and gives the marks. */
export function waitForMarks(driver: Driver, limitMs?: number): Promise<ShownMark[]> {
  let count = 0;
  let alike = 0;
  return waitFor(
    'marks on the page',
    async () => {
      const marks = await readMarks(driver);
      alike = marks.length === count ? alike + 1 : 0;
      count = marks.length;
      return count > 0 && alike >= LOOKS_ALIKE ? marks : null;
    },
    limitMs,
  );
}

/** Waits until nothing is marked. */
export async function waitForNoMarks(driver: Driver): Promise<void> {
  await waitFor('the marks to go', async () => (await readMarks(driver)).length === 0);
}

/** Scrolls words of the article to the middle of the window and gives the point in their middle. */
export function findWords(driver: Driver, words: string): Promise<{ x: number; y: number }> {
  return driver.evaluate((wanted) => {
    // From the prototype: a page may have forms named like these.
    const { querySelector, createTreeWalker, createRange } = Document.prototype;
    const article = querySelector.call(document, 'article') ?? document.documentElement;
    const texts = createTreeWalker.call(document, article, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = createRange.call(document);
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A paragraph may be higher than the window.
      const { x, y } = range.getBoundingClientRect();
      window.scrollBy({ left: x - innerWidth / 2, top: y - innerHeight / 2, behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`the article does not say “${wanted}”`);
  }, words);
}

/** Moves the pointer from the window's corner onto words, as a hand does: not in one leap. */
export async function pointAt(driver: Driver, words: string): Promise<void> {
  const { x, y } = await findWords(driver, words);
  await driver.movePointer(2, 2);
  await driver.movePointer(x - 6, y);
  await driver.movePointer(x, y);
}

/** What the card says that is in view; null when none is, and while one still comes or goes. */
export function readCard(driver: Driver): Promise<string | null> {
  return driver.evaluateInRoot((root) => {
    const card = root?.querySelector<HTMLElement>('[role="dialog"]');
    const isShown = card?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const isMoving = root?.getAnimations().some(({ playState }) => playState === 'running');
    return card && isShown && !isMoving ? card.innerText : null;
  });
}

/** Waits until the extension has taken its card out of the page. */
export async function waitForNoCard(driver: Driver): Promise<void> {
  await waitFor('the card to go', () => driver.evaluateInRoot((root) => !root?.querySelector('[role="dialog"]')));
}

/** Rests the pointer on words and gives what the card says that opens. */
export async function openCard(driver: Driver, words: string): Promise<string> {
  let pointed = 0;
  return waitFor(`a card for “${words}”`, async () => {
    // A page that rewrites itself all the time takes the mark away from under the pointer; a hand moves again.
    if (Date.now() - pointed > HAND_RESTS) {
      await pointAt(driver, words);
      pointed = Date.now();
    }
    return readCard(driver);
  });
}

/** Milliseconds for which a hand lies still that waits for a card. */
const HAND_RESTS = 4000;
