import type { Driver, PopupView, View } from './drive/driver';
import { waitFor } from './drive/wait-for';

/** What a view shows, as text; nothing while it loads. */
export const readView = (view: View): Promise<string> => view.evaluate(() => document.body?.innerText ?? '');

/** Opens the toolbar's popup and waits until it says something. */
export async function openPopupSaying(driver: Driver, words: RegExp): Promise<{ popup: PopupView; text: string }> {
  const popup = await driver.openPopup();
  const text = await waitFor(`the popup to say ${words}`, async () => {
    const shown = await readView(popup);
    return words.test(shown) ? shown : null;
  });
  return { popup, text };
}

/** Presses the switch, button or tab of that name in a view, as soon as it is there. */
export async function pressIn(view: View, name: string): Promise<void> {
  await waitFor(`“${name}” in the view`, () =>
    view.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, [role="switch"], input')];
      const control = controls.find((one) => {
        if (one.matches(':disabled')) return false;
        const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
        const named = [one, ...labels].map((element) => element.textContent ?? '');
        return [one.getAttribute('aria-label') ?? '', ...named].some((text) => text.includes(wanted));
      });
      control?.click();
      return control !== undefined;
    }, name),
  );
}

/** Presses the switch of the page's site in the real popup, and waits there for what it does in the page. */
export async function switchSite(driver: Driver, effect: () => Promise<unknown>): Promise<void> {
  const popup = await driver.openPopup();
  await pressIn(popup, 'Read on this site');
  await effect();
  await popup.close();
}
