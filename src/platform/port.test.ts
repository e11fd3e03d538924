import { expect, test, vi } from 'vitest';

type Heard = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** Listens in a browser that is none; gives what it would do with a message. */
async function createListener(handle: Parameters<typeof import('./port').listen>[0]): Promise<Heard> {
  const added: Heard[] = [];
  const onMessage = { addListener: (one: Heard) => added.push(one), removeListener: () => undefined };
  vi.resetModules();
  vi.stubGlobal('browser', { runtime: { id: 'own', onMessage } });
  (await import('./port')).listen(handle);
  return (message, sender, respond) => added.map((heard) => heard(message, sender, respond));
}

test('what may wait is done once the answer, as text, is on its way, and before anything else is heard', async () => {
  const done: unknown[] = [];
  const heard = await createListener(async (_, { afterwards }) => {
    afterwards(() => done.push('what may wait'));
    return { ok: true };
  });
  const isOver = new Promise((resolve) => setTimeout(resolve));
  heard({ name: 'analyze' }, { id: 'own' }, (answer) => done.push(answer));
  await isOver;
  expect(done).toEqual(['{"ok":true}', 'what may wait']);
});

test('a message of another extension is left alone', async () => {
  const handle = vi.fn();
  const heard = await createListener(handle);
  heard({ name: 'analyze' }, { id: 'other' }, () => undefined);
  expect(handle).not.toHaveBeenCalled();
});
