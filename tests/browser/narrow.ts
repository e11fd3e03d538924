import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';

/** A phone's width in CSS pixels, at which WCAG 2.2 wants nothing to be scrolled sideways (1.4.10). */
const NARROW = 320;
/** Zoom is rounded to whole device pixels. */
const ROUNDING = 4;

/** Magnifies the page in front until it has as little room as on a phone: no browser window here is as narrow. */
export async function narrow(driver: Driver): Promise<void> {
  await driver.zoom(1);
  const width = await driver.evaluate(() => innerWidth);
  if (width > NARROW + ROUNDING) await driver.zoom(width / NARROW);
  await waitFor('a narrow page', () => driver.evaluate((most) => innerWidth <= most, NARROW + ROUNDING));
}
