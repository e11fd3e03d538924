import { expect, test, vi } from 'vitest';
import manifest from '../../manifest/base.json';

/** Names of commands as the reader sees them, from the order in which a browser gives them. */
async function readNames(given: readonly string[]): Promise<string[]> {
  const commands = { getAll: async () => given.map((name) => ({ name })) };
  vi.resetModules();
  vi.stubGlobal('browser', { runtime: { id: 'own' }, commands });
  const { readCommands } = await import('./commands');
  return (await readCommands()).map(({ name }) => name);
}

test.each([
  // Chrome gives them by the alphabet, and its manifest too.
  [
    ['_execute_action', 'next-mark', 'open-panel', 'previous-mark'],
    ['_execute_action', 'open-panel', 'next-mark', 'previous-mark'],
  ],
  [
    ['_execute_action', 'next-mark', 'previous-mark', '_execute_sidebar_action'],
    ['_execute_action', '_execute_sidebar_action', 'next-mark', 'previous-mark'],
  ],
])('commands given as %j stand as %j', async (given, shown) => {
  expect(await readNames(given)).toEqual(shown);
});

test('every command of the manifest has a place, behind the one that opens the popup', async () => {
  const names = Object.keys(manifest.commands).sort().reverse();
  const [first, ...others] = await readNames(names);
  expect(first).toBe('_execute_action');
  // A command without a place would stand before all others.
  expect(others).toHaveLength(names.length - 1);
});
