import type { PanelView, PopupView } from './driver';
import { createEvaluate } from './evaluate';
import { readFirefoxTree } from './firefox-tree';
import type { Marionette } from './marionette';
import { runInWindow } from './run-in-window';
import { waitFor } from './wait-for';

/** A view within Firefox's own window: how the window's script finds its browser element, opens and closes it. */
interface FramedView {
  readonly browser: string;
  /** Given the extension's id as its first argument. */
  readonly open: string;
  readonly close: string;
}

const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);`;

const POPUP: FramedView = {
  browser: 'document.querySelector("browser.webextension-popup-browser")',
  open: `${EXTENSION}
    return ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true).then(() => true);`,
  close: 'document.querySelector("browser.webextension-popup-browser")?.closest("panel")?.hidePopup(); return true;',
};

/** By a click on the button, which lends the page in front; the browser's own call above does not. */
const CLICKED_POPUP: FramedView = {
  ...POPUP,
  open: `${EXTENSION}
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    return true;`,
};

const SIDEBAR: FramedView = {
  browser: 'document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")',
  open: `${EXTENSION}
    ExtensionParent.apiManager.global.sidebarActionFor(extension).open(window);
    return true;`,
  close: 'SidebarController.hide(); return true;',
};

const ask = (browser: string): string => `
  const [script] = arguments;
  const actor = ${browser}.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
  return actor.executeScript(script, [], {});`;

const draw = (browser: string): string => `
  const view = ${browser};
  // Without an area it is what the view shows, scrolled as it is.
  return view.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, "white").then((bitmap) => {
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height }).getContext("2d").drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1];
  });`;

/** Opens a view in Firefox's own window, which is script too and can be asked. */
async function openFramed(marionette: Marionette, { browser, open, close }: FramedView, extensionId: string) {
  const inWindow = (script: string, ...args: readonly unknown[]) => runInWindow(marionette, script, ...args);
  const isOpen = () => inWindow(`const view = ${browser}; return Boolean(view) && view.clientHeight > 0;`);
  await inWindow(open, extensionId);
  await waitFor('a view of Firefox', async () => (await isOpen()) === true);
  // The frame begins with an empty page, whose place the view takes a moment later.
  const isLoaded = `const view = ${browser};
    return view.currentURI.spec.startsWith("moz-extension:") && !view.webProgress.isLoadingDocument;`;
  await waitFor('what it shows', async () => (await inWindow(isLoaded)) === true);
  const view: PopupView = {
    evaluate: createEvaluate((expression) => inWindow(ask(browser), `return ${expression}`)),
    hear: () => readFirefoxTree(marionette, browser),
    screenshot: async () => Buffer.from(String(await inWindow(draw(browser))), 'base64'),
    close: async () => {
      await inWindow(close);
      return waitFor('the view to close', async () => (await isOpen()) === false);
    },
  };
  return { view, inWindow };
}

/** Opens the extension's popup from the toolbar. */
export async function openFirefoxPopup(marionette: Marionette, extensionId: string): Promise<PopupView> {
  return (await openFramed(marionette, POPUP, extensionId)).view;
}

/** Opens the extension's popup by a click on its button. */
export async function clickFirefoxButton(marionette: Marionette, extensionId: string): Promise<PopupView> {
  return (await openFramed(marionette, CLICKED_POPUP, extensionId)).view;
}

/** Synthesizes a key in whatever has the focus of Firefox's window. */
const PRESS = `
  const [key] = arguments;
  const sidebar = ${SIDEBAR.browser};
  sidebar.focus();
  const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const event = new KeyboardEvent("", { key, code: key });
  processor.keydown(event);
  processor.keyup(event);
  return true;`;

/** Opens the sidebar. */
export async function openFirefoxPanel(marionette: Marionette, extensionId: string): Promise<PanelView> {
  const { view, inWindow } = await openFramed(marionette, SIDEBAR, extensionId);
  return { ...view, press: async (key) => void (await inWindow(PRESS, key)) };
}
