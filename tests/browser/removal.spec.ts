import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { launch } from './drive/launch';
import { openCard, waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

behaviour('an open page is left clean when the extension is removed under it', async ({ browserUsed, site }) => {
  const driver = await launch(browserUsed, { proxyPort: site.port });
  try {
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    await openCard(driver, 'Viktor Lebedev');
    const marked = await driver.screenshot();
    await driver.removeExtension();
    await driver.movePointer(2, 2);
    // Chrome's script looks every two seconds whether it is still wanted.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const left = await driver.screenshot();
    await driver.evaluate(() => {
      CSS.highlights.clear();
      for (const host of document.querySelectorAll('html > :not(head):not(body)')) host.remove();
    });
    expect(left.equals(await driver.screenshot())).toBe(true);
    expect(left.equals(marked)).toBe(false);
  } finally {
    await driver.close();
  }
});
