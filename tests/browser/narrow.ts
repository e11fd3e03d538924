import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';

/** A phone's width in CSS pixels, at which WCAG 2.2 wants nothing to be scrolled sideways (1.4.10). */
const NARROW = 320;
/** Zoom is rounded to whole device pixels. */
const ROUNDING = 4;

/** Zooms a page of the extension from within where the browser lets it: the background may be asleep by now. */
async function zoomFromWithin(driver: Driver, factor: number): Promise<void> {
  const isDone = await driver.evaluate(async (wanted) => {
    const { tabs } = (globalThis as { chrome?: { tabs?: { setZoom(factor: number): Promise<void> } } }).chrome ?? {};
    await tabs?.setZoom(wanted);
    return tabs !== undefined;
  }, factor);
  if (!isDone) await driver.zoom(factor);
}

/** Magnifies the extension's page in front until it has as little room as on a phone: no browser window here is as narrow. */
export async function narrow(driver: Driver): Promise<void> {
  await zoomFromWithin(driver, 1);
  const width = await driver.evaluate(() => innerWidth);
  if (width > NARROW + ROUNDING) await zoomFromWithin(driver, width / NARROW);
  await waitFor('a narrow page', () => driver.evaluate((most) => innerWidth <= most, NARROW + ROUNDING));
}
