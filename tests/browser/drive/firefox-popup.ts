import type { PopupView } from './driver';
import { createEvaluate } from './evaluate';
import type { Marionette } from './marionette';
import { waitFor } from './wait-for';

/** Marks the browser element of the popup in Firefox's own window. */
const BROWSER = 'document.querySelector("browser.webextension-popup-browser")';

const OPEN = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  return ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true).then(() => true);`;

const ASK = `
  const [script] = arguments;
  const actor = ${BROWSER}.browsingContext.currentWindowGlobal.getActor("MarionetteCommands");
  return actor.executeScript(script, [], {});`;

const DRAW = `
  const popup = ${BROWSER};
  const area = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
  return popup.browsingContext.currentWindowGlobal.drawSnapshot(area, window.devicePixelRatio, "white").then((bitmap) => {
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height }).getContext("2d").drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1];
  });`;

const CLOSE = `
  const popup = ${BROWSER};
  popup?.closest("panel")?.hidePopup();
  return true;`;

/** Opens the extension's popup from the toolbar. Firefox's own window is script too, in which its popup can be asked. */
export async function openFirefoxPopup(marionette: Marionette, extensionId: string): Promise<PopupView> {
  const inWindow = async (script: string, ...args: readonly unknown[]): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await marionette.send('WebDriver:ExecuteScript', { script, args });
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const isOpen = () => inWindow(`const popup = ${BROWSER}; return Boolean(popup) && popup.clientHeight > 0;`);
  await inWindow(OPEN, extensionId);
  await waitFor('the popup of Firefox', async () => (await isOpen()) === true);
  return {
    evaluate: createEvaluate((expression) => inWindow(ASK, `return ${expression}`)),
    screenshot: async () => Buffer.from(String(await inWindow(DRAW)), 'base64'),
    close: async () => {
      await inWindow(CLOSE);
      return waitFor('the popup to close', async () => (await isOpen()) === false);
    },
  };
}
