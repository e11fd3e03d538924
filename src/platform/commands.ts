import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';
import type { Undo } from './undo';

/** A command of the manifest: what it does, in the reader's language, and its keys; `''` when it has none. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** What opens a view, then the marks one after the other. Chrome knows the manifest's own order no more: it sorts by name. */
const ORDER = ['_execute_action', 'open-panel', '_execute_sidebar_action', 'next-mark', 'previous-mark'];

/** The commands, in the same order in each browser, and the keys that the reader gave them. */
export async function readCommands(): Promise<Command[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }))
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/** Opens the browser's own page on which the keys are changed. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Calls back with the name of a command of the manifest when the reader presses its keys, and the tab in front. */
export function watchCommands(pressed: (command: string, tabId: number | null) => void): Undo {
  const heard = (command: string, tab?: Tabs.Tab) => pressed(command, tab?.id ?? null);
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener(heard);
  return () => browser.commands?.onCommand.removeListener(heard);
}
