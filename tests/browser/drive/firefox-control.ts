import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BehindTab, ExtensionEnd } from './driver';
import { createEvaluate } from './evaluate';
import type { Marionette } from './marionette';
import { readThreadTime } from './read-processes';
import { runInWindow } from './run-in-window';

const DISABLE = `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  return AddonManager.getAddonByID(arguments[0]).then((addon) => addon.disable()).then(() => true);`;

const WITHDRAW = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const sites = { permissions: [], origins: ["http://*/*", "https://*/*"] };
  return ExtensionPermissions.remove(arguments[0], sites, extension).then(() => true);`;

const READ_ERRORS = `
  const errors = Services.console.getMessageArray().filter((message) =>
    message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
    message.sourceName.startsWith("moz-extension:"));
  Services.console.reset();
  return errors.map(({ errorMessage, sourceName, lineNumber }) => errorMessage + " " + sourceName + ":" + lineNumber);`;

/** Ends the extension, or this version of it, while its pages are open. */
export async function endFirefoxExtension(marionette: Marionette, id: string, folder: string, end: ExtensionEnd) {
  if (end === 'removed') await marionette.send('Addon:Uninstall', { id });
  else if (end === 'disabled') await runInWindow(marionette, DISABLE, id);
  else await marionette.send('Addon:Install', { path: folder, temporary: true });
}

/** Takes the access to all sites away, as the reader can in the browser's settings. */
export const withdrawFirefoxAccess = async (marionette: Marionette, id: string): Promise<void> =>
  void (await runInWindow(marionette, WITHDRAW, id));

/** What the extension's scripts threw since it was asked last. */
export async function readFirefoxErrors(marionette: Marionette): Promise<string[]> {
  const errors = await runInWindow(marionette, READ_ERRORS);
  return Array.isArray(errors) ? errors.map(String) : [];
}

const STOP = 'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground().then(() => true)';

/** Stops the event page, as Firefox does after half a minute of rest. */
export const stopFirefoxBackground = async (marionette: Marionette, id: string): Promise<void> =>
  void (await runInWindow(marionette, STOP, id));

const READ_TIME = `
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  return ChromeUtils.requestProcInfo().then(({ children }) => {
    const { threads } = children.find(({ pid }) => pid === osPid);
    const main = threads.find(({ tid }) => tid === osPid) ?? threads[0];
    return [osPid, main.cpuTime / 1e6];
  });`;

/** Milliseconds of processor time that the main thread of the page's process has taken. */
export async function readFirefoxPageTime(marionette: Marionette): Promise<number> {
  const [pid, time] = (await runInWindow(marionette, READ_TIME)) as readonly [number, number];
  return readThreadTime(pid) ?? time;
}

/** Presses keys, the modifiers first, in Firefox's own window, which is where shortcuts are heard. */
const PRESS_KEYS = `
  const { DOM_VK_ALT, DOM_VK_SHIFT, DOM_VK_PERIOD, DOM_VK_COMMA } = KeyboardEvent;
  const keys = {
    Alt: { key: "Alt", code: "AltLeft", keyCode: DOM_VK_ALT },
    Shift: { key: "Shift", code: "ShiftLeft", keyCode: DOM_VK_SHIFT },
    Period: { key: ".", code: "Period", keyCode: DOM_VK_PERIOD },
    Comma: { key: ",", code: "Comma", keyCode: DOM_VK_COMMA },
  };
  const events = arguments[0].map((name) => new KeyboardEvent("", keys[name]));
  gBrowser.selectedBrowser.focus();
  const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
  return true;`;

/** Presses the keys that the manifest suggests for a command. */
export async function runFirefoxCommand(marionette: Marionette, extension: string, name: string): Promise<void> {
  const { commands } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  await runInWindow(marionette, PRESS_KEYS, commands[name].suggested_key.default.split('+'));
}

const hasHandle = (value: unknown): value is { handle: string } =>
  typeof value === 'object' && value !== null && 'handle' in value;

/** Opens a page in a tab behind the one under test. */
export async function openFirefoxBehind(marionette: Marionette, url: string): Promise<BehindTab> {
  const own = await marionette.send('WebDriver:GetWindowHandle');
  const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: false });
  if (!hasHandle(opened)) throw new Error('Firefox opened no tab');
  /** Which tab is asked is no matter of which is in front. */
  const turnTo = (handle: unknown, focus: boolean) => marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  await turnTo(opened.handle, false);
  await marionette.send('WebDriver:Navigate', { url });
  return {
    evaluate: createEvaluate((expression) =>
      marionette.send('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [] }),
    ),
    bringToFront: async () => void (await turnTo(opened.handle, true)),
    close: async () => {
      await marionette.send('WebDriver:CloseWindow');
      await turnTo(own, true);
    },
  };
}
