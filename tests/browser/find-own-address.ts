import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';

/** Where the extension's own pages are: the origin of its popup, which differs from one installation to the next. */
export async function findOwnAddress(driver: Driver): Promise<string> {
  const popup = await driver.openPopup();
  const origin = await waitFor('the popup’s address', () =>
    popup.evaluate(() => (location.origin.includes('-extension://') ? location.origin : null)),
  );
  await popup.close();
  return origin;
}
