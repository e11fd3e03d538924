import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { openPopupSaying } from './popup';
import { openCard, waitForMarks } from './reader';
import { DEMO_ARTICLE, DEMO_HOST } from './serve-demo';

behaviour(
  'no request leaves for anywhere: the browser asks the open site for its own files and nobody else',
  async ({ driver, site }) => {
    const before = site.requests.length;
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    await openCard(driver, 'Viktor Lebedev');
    await driver.press('Escape');
    const { popup } = await openPopupSaying(driver, /What the document says/);
    await popup.close();
    const files = [DEMO_ARTICLE, '/site.css', '/limousine.svg', '/dogs.svg'].map((path) => addressOf(path, DEMO_HOST));
    expect([...new Set(site.requests.slice(before))].sort()).toEqual(files.sort());
  },
);
