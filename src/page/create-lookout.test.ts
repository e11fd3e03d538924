import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toSiteSwitches } from '../settings/site-switches';
import { createLookout, type LookoutPorts } from './create-lookout';
import { NOW } from './look-until-found';

const STORY = 'https://paper.example/2026/11/the-harbour-wall-is-finished-at-last';
const FRONT = 'https://paper.example/';

const PROSE =
  'The last stone of the new harbour wall was laid on Friday, four years after the old one fell in a storm. ';

let told: string[];
let life: AbortController;

const ports: LookoutPorts = {
  bringReader: async () => told.push('reader brought') > 0,
  startFrame: async () => false,
  reportSilence: (reason, because) => void told.push([reason, ...because].join(' ')),
};

/** Starts a lookout on a page at an address, and gives it after its first look. */
async function lookAt(url: string, stored: unknown = null) {
  const { document } = parseHTML(`<html><body><p>${PROSE.repeat(6)}</p></body></html>`);
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(url));
  const lookout = createLookout(ports, toSiteSwitches(stored), life.signal);
  lookout.start(NOW);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  return lookout;
}

beforeEach(() => {
  told = [];
  life = new AbortController();
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

test('where there may be an article, the reader is brought and nothing is said', async () => {
  await lookAt(STORY);
  expect(told).toEqual(['reader brought']);
});

test('a page that is plainly none is told so with the rule, and gets no reader', async () => {
  await lookAt(FRONT);
  expect(told).toEqual(['not-an-article front-page']);
});

test('on a site that is switched off nothing is looked at until it is switched on again', async () => {
  const lookout = await lookAt(STORY, { sitesOff: ['paper.example'] });
  expect(told).toEqual(['site-off']);
  lookout.change(toSiteSwitches({ sitesOff: ['other.example'] }));
  await vi.waitFor(() => expect(told).toEqual(['site-off', 'reader brought']));
});

test('a change of the settings that leaves the site as it was is no reason to look again', async () => {
  const lookout = await lookAt(FRONT);
  lookout.change(toSiteSwitches({ sitesOff: ['other.example'] }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['not-an-article front-page']);
});
