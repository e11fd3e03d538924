import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { openPopupSaying } from './popup';
import { openCard, readMarks, waitForMarks } from './reader';
import { DEMO_ARTICLE, FRONT_PAGE, OTHER_ARTICLE, STRICT_ARTICLE } from './serve-demo';
import { readTraces, readUntouchedDom } from './traces';

behaviour(
  'an article gets its names, quotes and claims marked, with the answer in the kind of mark',
  async ({ driver }) => {
    await driver.open(addressOf(DEMO_ARTICLE));
    const marks = await waitForMarks(driver);
    const wordsOf = (kind: string) => marks.filter((mark) => mark.kind === kind).map(({ words }) => words);
    expect(wordsOf('name')).toEqual(
      expect.arrayContaining(['Vladimir Putin', 'Kim Jong Un', 'KCNA', 'Viktor Lebedev']),
    );
    expect(wordsOf('claim-conflicts')).toEqual(expect.arrayContaining([expect.stringContaining('in 14 years')]));
    expect(wordsOf('claim-supported')).toEqual(expect.arrayContaining([expect.stringContaining('defense pact')]));
    expect(wordsOf('quote')).toEqual(expect.arrayContaining([expect.stringContaining('They share opponents')]));
  },
);

behaviour('nothing outside the article is marked', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  const words = (await waitForMarks(driver)).map((mark) => mark.words);
  const outside = ['Kim got nine of them', 'Vietnam’s rail plans', 'Most read', 'Marta Lindqvist', 'does not exist'];
  for (const text of outside) expect(words).not.toContainEqual(expect.stringContaining(text));
});

behaviour('the page’s DOM stays as it was, one host for an open card aside', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const before = await readUntouchedDom(driver);
  expect(await readTraces(driver)).toMatchObject({ dom: before, hasHost: false });
  await openCard(driver, 'Viktor Lebedev');
  expect(await readTraces(driver)).toMatchObject({ dom: before, hasHost: true });
});

behaviour('a page that is no article stays untouched, and the popup says why', async ({ driver }) => {
  await driver.open(addressOf(FRONT_PAGE));
  const { popup } = await openPopupSaying(driver, /This page is not an article/);
  await popup.close();
  const untouched = { dom: await readUntouchedDom(driver), hasHost: false, highlights: [], sheets: 0 };
  expect(await readTraces(driver)).toEqual(untouched);
});

behaviour('an article on something else is marked, and no claim in it is answered', async ({ driver }) => {
  await driver.open(addressOf(OTHER_ARTICLE));
  const kinds = new Set((await waitForMarks(driver)).map(({ kind }) => kind));
  expect(kinds).toContain('name');
  expect([...kinds].filter((kind) => /^claim-(supported|conflicts|related)$/.test(kind))).toEqual([]);
});

behaviour('a page under the strictest policy is marked, and its cards open', async ({ driver }) => {
  await driver.open(addressOf(STRICT_ARTICLE));
  expect(await waitForMarks(driver)).not.toEqual([]);
  expect(await openCard(driver, 'in 14 years')).toContain('24 years');
  expect(await readMarks(driver)).not.toEqual([]);
});
