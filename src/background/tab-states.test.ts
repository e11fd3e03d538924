import { describe, expect, test } from 'vitest';
import { createReport } from '../../tests/page-report';
import type { KeptTab } from './kept-tab';
import type { SessionStore } from './session-store';
import { createTabStates } from './tab-states';

/** A store for so many tabs; writing one more is refused, as a browser does over quota. */
function createStore(room = 100): SessionStore<KeptTab> & { readonly keys: () => string[] } {
  const kept = new Map<string, KeptTab>();
  return {
    keys: () => [...kept.keys()],
    read: async (key) => kept.get(key),
    readAll: async () => new Map(kept),
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    write: async (key, value) => {
      if (!kept.has(key) && kept.size >= room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const report = createReport();
const annotated = { kind: 'annotated', report } as const;
const silent = { kind: 'silent', reason: 'too-short', language: null, because: [], confidence: null } as const;

/** States over a store, with a clock that goes on by one at each look. */
function createStates(store = createStore()) {
  let clock = 0;
  return {
    store,
    states: createTabStates(
      async () => report.documents,
      store,
      () => ++clock,
    ),
  };
}

describe('what is known of a tab', () => {
  test('nothing at first', async () => {
    expect(await createStates().states.read(1)).toBeNull();
  });

  test('that it is being read, until something is found', async () => {
    const { states } = createStates();
    await states.begin(1);
    expect(await states.read(1)).toEqual({ kind: 'reading' });
    await states.finish(1, 'https://news.example/a', annotated);
    expect(await states.read(1)).toEqual(annotated);
  });

  test('the last page is forgotten while the next is read', async () => {
    const { states, store } = createStates();
    await states.finish(1, 'https://news.example/a', annotated);
    await states.begin(1);
    expect(store.keys()).toEqual([]);
  });

  test('a background that was stopped still knows it, and is not reading for ever', async () => {
    const { states, store } = createStates();
    await states.finish(1, 'https://news.example/a', annotated);
    await states.begin(2);
    const woken = createStates(store).states;
    expect(await woken.read(1)).toEqual(annotated);
    expect(await woken.read(2)).toBeNull();
  });

  test('while what was found is being kept, it is still being read', async () => {
    const store = createStore();
    let keep = (): void => undefined;
    const slow: SessionStore<KeptTab> = {
      ...store,
      write: async (key, value) => {
        await new Promise<void>((resolve) => {
          keep = resolve;
        });
        await store.write(key, value);
      },
    };
    const { states } = createStates({ ...slow, keys: store.keys });
    await states.begin(1);
    const finished = states.finish(1, 'https://news.example/a', annotated);
    expect(await states.read(1)).toEqual({ kind: 'reading' });
    keep();
    await finished;
    expect(await states.read(1)).toEqual(annotated);
  });

  test('each tab has its own', async () => {
    const { states } = createStates();
    await states.finish(1, null, annotated);
    await states.finish(2, null, silent);
    expect(await states.read(2)).toEqual(silent);
    expect([...(await states.list()).keys()]).toEqual([1, 2]);
  });
});

describe('leaving a page', () => {
  test.each<[what: string, next: string | null, known: boolean]>([
    ['another page is forgotten', 'https://news.example/b', false],
    ['a jump within the page is no leaving', 'https://news.example/a#part', true],
    ['loading it again keeps it until it is read again', 'https://news.example/a', true],
    ['an address that may not be seen is another page', null, false],
  ])('%s', async (_, next, known) => {
    const { states } = createStates();
    await states.finish(1, 'https://news.example/a#top', annotated);
    expect(await states.leave(1, next)).toBe(!known);
    expect((await states.read(1)) !== null).toBe(known);
  });
});

describe('when the storage is full', () => {
  test('the oldest tab is forgotten', async () => {
    const { states } = createStates(createStore(2));
    await states.finish(1, null, silent);
    await states.finish(2, null, silent);
    await states.finish(3, null, annotated);
    expect(await states.read(1)).toBeNull();
    expect(await states.read(2)).toEqual(silent);
    expect(await states.read(3)).toEqual(annotated);
  });

  test('what fits nowhere is not kept, and nothing throws', async () => {
    const { states } = createStates(createStore(0));
    await states.finish(1, null, annotated);
    expect(await states.read(1)).toBeNull();
  });
});
