import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { findWords, openCard, readCard, waitForMarks, waitForNoCard } from './reader';
import { DEMO_ARTICLE } from './serve-demo';
import { findFaults, findMute } from './speech/find-faults';
import { hearPart, toPattern } from './speech/hear-part';
import type { Heard } from './speech/heard';
import { speak } from './speech/speak';

const hearCard = (driver: Driver): Promise<Heard> => hearPart(driver, 'dialog');

/** Presses something in the open card with the pointer. */
async function pressInCard(driver: Driver, selector: string): Promise<void> {
  const { x, y } = await driver.evaluateInRoot((root, wanted) => {
    const box = root?.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await driver.click(x, y);
}

const TOOLS = ['button, Keep this card open, not pressed', 'button, Close'];
const FOOT = 'Document: Vladimir Putin and Kim Jong Un seen laughing in Russian limo';
const KEPT = 'Kept on this machine only. Can be undone in the options.';
const IGNORE = `button, Ignore this name, ${KEPT}`;
const WHY = 'summary, Why this answer, collapsed';
const REMEDIES = ['button, Copy as text', `button, Wrong pairing, ${KEPT}`];

const conflict = (reason: string, page: string, document: string, by: string): string[] => {
  const heard = page.replace(/[[\]]/g, '');
  return [
    `dialog, The document says otherwise, ${reason} ${heard}`,
    'Claim',
    'heading level 2, The document says otherwise',
    ...TOOLS,
    reason,
    'heading level 3, This page',
    'blockquote',
    `(en) ${page}`,
    'heading level 3, The document',
    'blockquote',
    `(en) ${document}`,
    'button, Open in the document',
    by,
    WHY,
    FOOT,
    ...REMEDIES,
  ];
};

/** What is heard of a card from its first line to its last. */
const CARDS: readonly (readonly [kind: string, words: string, lines: readonly string[]])[] = [
  [
    'a number that differs is said in a sentence, and both sentences are read with their language',
    'in 14 years',
    conflict(
      'The page says “14 years”; the document says “24 years”.',
      'It was Putin’s first visit to Pyongyang in [14 years].',
      '… in [24 years].',
      'Said by the article itself',
    ),
  ],
  [
    'a day that differs is said in a sentence, and so is who says so',
    'On Monday',
    conflict(
      'The page says “Monday”; the document says “Wednesday”.',
      'On [Monday], Putin presented Kim with an Aurus car, according to Russian state media.',
      'On [Wednesday], Putin presented Kim with an Aurus car …',
      'Who says so here: Russian state media',
    ),
  ],
  [
    'a claim that the document makes too',
    'signed a new defense pact',
    [
      'dialog, The document says the same, The document says all of this. Russia and North Korea signed a new defense pact during the visit.',
      'Claim',
      'heading level 2, The document says the same',
      ...TOOLS,
      'The document says all of this.',
      'heading level 3, This page',
      'blockquote',
      '(en) Russia and North Korea signed a new defense pact during the visit.',
      'heading level 3, The document',
      'blockquote',
      '(en) North Korea and Russia inked a new defense pact …',
      'button, Open in the document',
      'Said by the article itself',
      WHY,
      FOOT,
      ...REMEDIES,
    ],
  ],
  [
    'a claim that the document touches on',
    'more to the trip than motoring',
    [
      'dialog, The document touches on this, The document speaks of … There was more to the trip than motoring.',
      'Claim',
      'heading level 2, The document touches on this',
      ...TOOLS,
      'The document speaks of …',
      'heading level 3, This page',
      'blockquote',
      '(en) There was more to the trip than motoring.',
      'heading level 3, The document',
      'blockquote',
      '(en) …',
      'button, Open in the document',
      'Said by the article itself',
      WHY,
      FOOT,
      ...REMEDIES,
    ],
  ],
  [
    'a claim of which the document is silent is read all the same: who listens does not see at what the card hangs',
    '8,000 guests',
    [
      'dialog, Not in the document, A children’s choir sang in a sports hall … until midnight. The document says nothing that settles this. That makes it neither right nor wrong.',
      'Claim',
      'heading level 2, Not in the document',
      ...TOOLS,
      'heading level 3, This page',
      'blockquote',
      '(en) A children’s choir sang in a sports hall … until midnight.',
      'The document says nothing that settles this. That makes it neither right nor wrong.',
      'Said by the article itself',
      WHY,
      FOOT,
      'button, Copy as text',
    ],
  ],
  [
    'a quotation and whose it is',
    'They share opponents',
    [
      'dialog, Whose words these are, Hanna Weiss · historian “They share opponents, not plans,”',
      'Quotation',
      'heading level 2, Whose words these are',
      ...TOOLS,
      'button, Hanna Weiss',
      '· historian',
      'blockquote',
      '(en) “They share opponents, not plans,”',
      'Introduced by “said”',
      'button, Hold it against the document',
      FOOT,
    ],
  ],
  [
    'a name with what the document says, each button by its fact',
    'Moon Jae-in',
    [
      'dialog, Moon Jae-in, On this page: then the president of South Korea · In the document: South Korean President',
      'Person',
      'heading level 2, Moon Jae-in',
      ...TOOLS,
      'On this page:',
      '(en) then the president of South Korea',
      '· In the document:',
      '(en) South Korean President',
      'heading level 3, The document says',
      'list of …',
      '(en) was President of South Korea',
      'button, sentence: was President of South Korea, collapsed…',
      'Named once on this page',
      FOOT,
      `button, Not this person, ${KEPT}`,
      IGNORE,
    ],
  ],
  [
    'a name that the document does not know',
    'Viktor Lebedev',
    [
      'dialog, Viktor Lebedev, On this page: Putin’s aide',
      'Person',
      'heading level 2, Viktor Lebedev',
      ...TOOLS,
      'On this page:',
      '(en) Putin’s aide',
      'The document does not mention this name.',
      'Named once on this page',
      FOOT,
      IGNORE,
    ],
  ],
  [
    'a name that stands in many places: which this is, and the ways to the others',
    'Kim Jong Un',
    [
      'dialog, Kim Jong Un, In the document: North Korean leader',
      'Person',
      '…',
      'heading level 3, The document says',
      'list of 3',
      '…',
      'summary, … more…: The document says, collapsed',
      'heading level 3, Says on this page',
      'list of 1',
      '(en) “full support and solidarity”',
      'Named here: 2 of 10',
      'button, Previous place, Named here: 2 of 10',
      'button, Next place, Named here: 2 of 10',
      FOOT,
      `button, Not this person, ${KEPT}`,
      IGNORE,
    ],
  ],
];

behaviour.beforeEach(async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
});

behaviour.afterEach(async ({ driver }) => {
  await driver.press('Escape');
  await waitForNoCard(driver);
});

for (const [kind, words, lines] of CARDS) {
  behaviour(`a screen reader is told: ${kind}`, async ({ driver }) => {
    await openCard(driver, words);
    const card = await hearCard(driver);
    expect(speak(card).join('\n')).toMatch(toPattern(lines));
    expect([...findFaults(card), ...findMute(card)]).toEqual([]);
  });
}

behaviour('a pinned card says so of its button, and says nothing against it', async ({ driver }) => {
  await openCard(driver, 'in 14 years');
  await pressInCard(driver, '.pin');
  await waitFor('the pressed button', async () =>
    speak(await hearCard(driver)).includes('button, Keep this card open, pressed'),
  );
});

behaviour('a card that was followed from another begins with the way back', async ({ driver }) => {
  await openCard(driver, 'They share opponents');
  await pressInCard(driver, '.speaker .link');
  await waitFor('her card', async () => (await readCard(driver))?.startsWith('←'));
  const [opened, first] = speak(await hearCard(driver));
  expect([opened, first]).toEqual(['dialog, Hanna Weiss, On this page: historian', 'button, Back']);
});

behaviour('the words behind a fact are read when its button is pressed, with their language', async ({ driver }) => {
  await openCard(driver, 'Moon Jae-in');
  await pressInCard(driver, '.chip');
  const lines = speak(await hearCard(driver));
  const at = lines.indexOf('button, sentence: was President of South Korea, expanded');
  expect(lines.slice(at + 1, at + 4).join('\n')).toMatch(
    toPattern(['blockquote', '(en) …', 'button, Open in the document: was President of South Korea']),
  );
});

behaviour('a tap takes the focus to the sheet, so that its title is read out', async ({ driver }) => {
  const { x, y } = await findWords(driver, 'Viktor Lebedev');
  await driver.tap(x, y);
  await waitFor('the sheet', () => readCard(driver));
  expect(await driver.evaluateInRoot((root) => root?.activeElement?.getAttribute('role'))).toBe('dialog');
  expect(speak(await hearCard(driver))[0]).toBe('dialog, Viktor Lebedev, On this page: Putin’s aide');
});

behaviour('a card that the pointer opens says nothing by itself', async ({ driver }) => {
  await openCard(driver, 'in 14 years');
  const isQuiet = await driver.evaluateInRoot((root) => {
    const alive = [...(root?.querySelectorAll('[aria-live],[role="status"],[role="alert"]') ?? [])];
    return root?.activeElement === null && alive.every(({ textContent }) => textContent === '');
  });
  expect(isQuiet).toBe(true);
});
