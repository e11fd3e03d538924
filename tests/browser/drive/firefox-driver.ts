import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, type LaunchOptions, WINDOW } from './driver';
import { createEvaluate, createEvaluateInRoot } from './evaluate';
import {
  endFirefoxExtension,
  openFirefoxBehind,
  readFirefoxErrors,
  readFirefoxPageTime,
  runFirefoxCommand,
  stopFirefoxBackground,
  withdrawFirefoxAccess,
} from './firefox-control';
import { readFirefoxTree } from './firefox-tree';
import { clickFirefoxButton, openFirefoxPanel, openFirefoxPopup } from './firefox-views';
import { launchFirefox } from './launch-firefox';
import type { Marionette } from './marionette';
import { readFirefoxProcesses } from './read-processes';
import { runInWindow } from './run-in-window';
import { waitFor } from './wait-for';

/** What Firefox says of an element that was taken out of the page since it was found. */
const GONE = /detached shadow root|stale element reference/;

/** WebDriver's code points for keys that write nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
};

/** With privileges a closed root can be seen; those of form fields and players are the browser's own. */
const FIND_HOST = `
  return [...document.querySelectorAll("*")].find((element) => {
    const root = element.openOrClosedShadowRoot;
    return root && root.mode === "closed" && !root.isUAWidget();
  }) ?? null;`;

/** Preferences that make the system light or dark: for pages, and for Firefox's own windows, whose popups and side bars follow. */
const COLOUR_SCHEMES = {
  'layout.css.prefers-color-scheme.content-override': { light: 1, dark: 0 },
  'ui.systemUsesDarkTheme': { light: 0, dark: 1 },
} as const;

const FORCED_COLOURS = 'browser.display.document_color_use';
const FORCED = { always: 2, never: 1 } as const;

function pointer(pointerType: 'mouse' | 'touch', ...actions: readonly object[]): object {
  return { actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }] };
}

const press = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
] as const;

const moveTo = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

/** The extension's root as WebDriver names it; null when there is none, or none any more a moment after it was seen. */
async function findRoot(marionette: Marionette): Promise<unknown> {
  const host = await marionette.send('WebDriver:ExecuteScript', { script: FIND_HOST, args: [], sandbox: 'system' });
  if (typeof host !== 'object' || host === null) return null;
  return marionette.send('WebDriver:GetShadowRoot', { id: Object.values(host)[0] }).catch((error: Error) => {
    if (/stale element|no such element|no such shadow root/.test(error.message)) return null;
    throw error;
  });
}

async function install(marionette: Marionette, folder: string): Promise<string> {
  await marionette.send('Addon:Install', { path: folder, temporary: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Waits for a tab beside the one under test and goes there; gives its address, and what closes it and goes back. */
async function enterTab(marionette: Marionette, part: string): Promise<{ url: string; leave: () => Promise<void> }> {
  const own = await marionette.send('WebDriver:GetWindowHandle');
  const other = await waitFor(`a tab with ${part}`, async () => {
    const handles = await marionette.send('WebDriver:GetWindowHandles');
    return Array.isArray(handles) ? (handles.find((handle) => handle !== own) ?? null) : null;
  });
  await marionette.send('WebDriver:SwitchToWindow', { handle: other });
  const url = await waitFor('its address', async () => {
    const address = String(await marionette.send('WebDriver:GetCurrentURL'));
    return address.includes(part) ? address : null;
  });
  const leave = async () => {
    await marionette.send('WebDriver:CloseWindow');
    await marionette.send('WebDriver:SwitchToWindow', { handle: own });
  };
  return { url, leave };
}

/** Waits for the page that opens at install and closes it, so that it is in no test's way. */
async function closeWelcome(marionette: Marionette): Promise<string> {
  const { url, leave } = await enterTab(marionette, '/tabs/');
  await leave();
  return url;
}

/** The address below which the extension's own pages lie. */
async function findBase(marionette: Marionette, extensionId: string): Promise<string> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const script = 'return WebExtensionPolicy.getByID(arguments[0]).getURL("")';
  const base = await marionette.send('WebDriver:ExecuteScript', { script, args: [extensionId] });
  await marionette.send('Marionette:SetContext', { value: 'content' });
  return String(base);
}

const SET_PREFERENCE = 'Services.prefs.setIntPref(...arguments)';
const SET_ZOOM = 'gBrowser.selectedBrowser.fullZoom = arguments[0]';
const SET_MEDIUM = 'gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]';

const pressKey = (type: 'keyDown' | 'keyUp', key: string) => ({ type, value: KEYS[key] ?? key });
const keyboard = (...actions: readonly object[]) => ({ actions: [{ type: 'key', id: 'keyboard', actions }] });

/** Stock Firefox with the extension installed for the session. */
export async function createFirefoxDriver(options: LaunchOptions): Promise<Driver> {
  const { marionette, product, downloads, closed, close } = await launchFirefox(options);
  const extensionId = await install(marionette, options.extension);
  const welcome = await closeWelcome(marionette);
  await marionette.send('WebDriver:SetWindowRect', { ...WINDOW });
  const execute = (script: string, args: readonly unknown[] = []) =>
    marionette.send('WebDriver:ExecuteScript', { script, args });
  const act = async (actions: object) => void (await marionette.send('WebDriver:PerformActions', actions));
  const evaluate = createEvaluate((expression) => execute(`return ${expression}`));
  const hear = () => readFirefoxTree(marionette);
  const screenshot = async () =>
    Buffer.from(String(await marionette.send('WebDriver:TakeScreenshot', { full: false })), 'base64');
  const useMedium = async (medium: 'print' | 'screen') =>
    void (await runInWindow(marionette, SET_MEDIUM, medium === 'print' ? 'print' : ''));
  return {
    product,
    welcome,
    downloads,
    closed,
    close,
    open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    evaluate,
    evaluateInRoot: createEvaluateInRoot('arguments[0]', async (expression) => {
      try {
        return await execute(`return ${expression}`, [await findRoot(marionette)]);
      } catch (error) {
        // The card went between the two questions.
        if (error instanceof Error && GONE.test(error.message)) return execute(`return ${expression}`, [null]);
        throw error;
      }
    }),
    movePointer: (x, y) => act(pointer('mouse', moveTo(x, y))),
    click: (x, y) => act(pointer('mouse', moveTo(x, y), ...press)),
    drag: (from, to) => act(pointer('mouse', moveTo(from.x, from.y), press[0], moveTo(to.x, to.y), press[1])),
    tap: (x, y) => act(pointer('touch', moveTo(x, y), ...press)),
    press: (key) => act(keyboard(pressKey('keyDown', key), pressKey('keyUp', key))),
    hold: (key) => act(keyboard(pressKey('keyDown', key))),
    release: (key) => act(keyboard(pressKey('keyUp', key))),
    command: (name) => runFirefoxCommand(marionette, options.extension, name),
    goBack: async () => void (await marionette.send('WebDriver:Back')),
    zoom: async (factor) => void (await runInWindow(marionette, SET_ZOOM, factor)),
    useMedium,
    useForcedColours: async (on) =>
      void (await runInWindow(marionette, SET_PREFERENCE, FORCED_COLOURS, on ? FORCED.always : FORCED.never)),
    endExtension: (end) => endFirefoxExtension(marionette, extensionId, options.extension, end),
    withdrawAccess: () => withdrawFirefoxAccess(marionette, extensionId),
    readErrors: () => readFirefoxErrors(marionette),
    stopBackground: () => stopFirefoxBackground(marionette, extensionId),
    readPageTime: () => readFirefoxPageTime(marionette),
    readProcesses: () => readFirefoxProcesses(marionette),
    openBehind: (url) => openFirefoxBehind(marionette, url),
    useColourScheme: async (scheme) => {
      for (const [name, values] of Object.entries(COLOUR_SCHEMES))
        await runInWindow(marionette, SET_PREFERENCE, name, values[scheme]);
    },
    hear,
    screenshot,
    openPopup: () => openFirefoxPopup(marionette, extensionId),
    clickButton: () => clickFirefoxButton(marionette, extensionId),
    openPanel: () => openFirefoxPanel(marionette, extensionId),
    findTab: async (address) => {
      const { leave } = await enterTab(marionette, address);
      return { evaluate, hear, screenshot, useMedium, close: () => leave().then(() => true) };
    },
    openOwn: async (path) => {
      await marionette.send('WebDriver:Navigate', { url: `${await findBase(marionette, extensionId)}${path}` });
    },
  };
}
