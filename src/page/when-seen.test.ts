import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenSeen } from './when-seen';

/** A document as far as being seen goes. */
function createRoot(first: { visibilityState: string; prerendering?: boolean }) {
  const root = Object.assign(new EventTarget(), first);
  const become = (type: string, change: Partial<typeof first>): void => {
    Object.assign(root, change);
    root.dispatchEvent(new Event(type));
  };
  return { root: root as unknown as Document, become };
}

/** Whether it has resolved after everything that is due was done. */
async function isSeen(root: Document, signal = new AbortController().signal): Promise<() => Promise<boolean>> {
  let seen = false;
  void whenSeen(root, signal).then(() => {
    seen = true;
  });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return seen;
  };
}

describe('a page is seen', () => {
  beforeEach(() => void vi.stubGlobal('requestIdleCallback', (work: () => void) => work()));
  afterEach(() => void vi.unstubAllGlobals());

  test('at once when it is in front', async () => {
    const { root } = createRoot({ visibilityState: 'visible' });
    expect(await (await isSeen(root))()).toBe(true);
  });

  test('when its tab comes to the front', async () => {
    const { root, become } = createRoot({ visibilityState: 'hidden' });
    const seen = await isSeen(root);
    expect(await seen()).toBe(false);
    become('visibilitychange', { visibilityState: 'visible' });
    expect(await seen()).toBe(true);
  });

  test('when the browser shows what it had prepared, and not before it is in front as well', async () => {
    const { root, become } = createRoot({ visibilityState: 'hidden', prerendering: true });
    const seen = await isSeen(root);
    become('visibilitychange', { visibilityState: 'visible' });
    expect(await seen()).toBe(false);
    become('prerenderingchange', { prerendering: false });
    expect(await seen()).toBe(true);
  });

  test('never when nobody waits any longer', async () => {
    const { root, become } = createRoot({ visibilityState: 'hidden' });
    const life = new AbortController();
    const seen = await isSeen(root, life.signal);
    life.abort();
    become('visibilitychange', { visibilityState: 'visible' });
    expect(await seen()).toBe(false);
  });
});
