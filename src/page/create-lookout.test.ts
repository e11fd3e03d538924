import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLookout, type FirstSilence, type LookoutPorts } from './create-lookout';
import { NOW } from './look-until-found';

const STORY = 'https://paper.example/2026/11/the-harbour-wall-is-finished-at-last';
const FRONT = 'https://paper.example/';

const PROSE =
  'The last stone of the new harbour wall was laid on Friday, four years after the old one fell in a storm. ';

let told: string[];
let known: FirstSilence | null;
let life: AbortController;
let isSiteOff: boolean;
let changeSetting: () => void;

const ports: LookoutPorts = {
  async bringReader() {
    if (isSiteOff) return 'site-off';
    told.push('reader brought');
    return 'brought';
  },
  whenSettingsChange: () =>
    new Promise((resolve) => {
      changeSetting = resolve;
    }),
  startFrame: async () => false,
  concluded(silence) {
    known = silence;
    if (silence) told.push([silence.reason, ...silence.because].join(' '));
  },
};

/** Starts a lookout on a page at an address, and gives it after its first look. */
async function lookAt(url: string) {
  const { document } = parseHTML(`<html><body><p>${PROSE.repeat(6)}</p></body></html>`);
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(url));
  const lookout = createLookout(ports, life.signal);
  lookout.start(NOW);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  return lookout;
}

beforeEach(() => {
  told = [];
  isSiteOff = false;
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

test('where there may be an article, the reader is brought and there is no silence to give reasons for', async () => {
  await lookAt(STORY);
  expect(told).toEqual(['reader brought']);
  expect(known).toBeNull();
});

test('a page that is plainly none gets no reader, and can say by which rule', async () => {
  await lookAt(FRONT);
  expect(told).toEqual(['not-an-article front-page']);
  expect(known).toEqual({ reason: 'not-an-article', because: ['front-page'] });
});

test('on a site that is switched off the reader is brought when it is switched on again', async () => {
  isSiteOff = true;
  await lookAt(STORY);
  expect(told).toEqual(['site-off']);
  expect(known?.reason).toBe('site-off');
  isSiteOff = false;
  changeSetting();
  await vi.waitFor(() => expect(told).toEqual(['site-off', 'reader brought']));
});

test('while a site is switched off, a change of another setting brings no reader', async () => {
  isSiteOff = true;
  await lookAt(STORY);
  changeSetting();
  await vi.waitFor(() => expect(told).toEqual(['site-off', 'site-off']));
});

test('another look forgets why nothing was shown before', async () => {
  const lookout = await lookAt(FRONT);
  vi.stubGlobal('location', new URL(STORY));
  lookout.start([20]);
  expect(known).toBeNull();
  await vi.waitFor(() => expect(told.at(-1)).toBe('reader brought'));
});
