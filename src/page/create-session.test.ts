import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReport } from '../../tests/page-report';
import { type Settings, toSettings } from '../settings/table';
import type { Annotated } from './annotate-page';
import { createSession, type Session } from './create-session';
import { NOW } from './look-until-found';

let life: AbortController;
let painted: Settings[];
let silences: string[];

beforeEach(() => {
  life = new AbortController();
  painted = [];
  silences = [];
  const { document } = parseHTML('<html><body><p>The mayor came.</p></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL('https://paper.example/2026/the-mayor-came-to-town'));
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
      takeRecords = () => [];
    },
  );
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** A session of a page whose analysis ends when told, with these settings. */
function startSession(given: object): { session: Session; end: () => void } {
  const findings = createReport();
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const session = createSession(
    {
      detect: async () => ({
        article: findings.analysis.article,
        textMap: { pieces: [] },
        stories: [],
        story: null,
        silence: null,
      }),
      analyze: async () => {
        await ended;
        return { findings, settings: toSettings(given) };
      },
      annotate: async ({ settings }: Annotated) => {
        painted.push(settings);
        return null;
      },
      layStyle: async () => {},
      startFrame: async () => false,
      reportSilence: (reason) => silences.push(reason),
      openDocument: () => {},
      correct: () => {},
      translate: (key) => key,
    },
    life.signal,
  );
  session.start(NOW);
  return { session, end };
}

it('paints under the settings that come with the analysis', async () => {
  const { end } = startSession({ density: 'everything' });
  end();
  await vi.waitFor(() => expect(painted.map(({ density }) => density)).toEqual(['everything']));
});

it('paints under settings that were changed while the page was analysed', async () => {
  const { session, end } = startSession({ density: 'everything' });
  session.change(toSettings({ density: 'spoken-to' }));
  end();
  await vi.waitFor(() => expect(painted.map(({ density }) => density)).toEqual(['spoken-to']));
});

it('paints nothing where the site was switched off just before the analysis', async () => {
  const { end } = startSession({ sites: 'all-but', sitesOff: ['paper.example'] });
  end();
  await vi.waitFor(() => expect(silences).toEqual(['site-off']));
  expect(painted).toEqual([]);
});
