import browser from 'webextension-polyfill';
import type { Undo } from './undo';

/** Calls back with the name of a command of the manifest when the reader presses its keys. */
export function watchCommands(pressed: (command: string) => void): Undo {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener(pressed);
  return () => browser.commands?.onCommand.removeListener(pressed);
}
