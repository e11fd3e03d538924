import { browser } from './browser';

/** Chrome's own interface, which the polyfill does not know. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

const findSidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Whether this browser has a side panel or a sidebar; phones have none. */
export const hasSidePanel = (): boolean =>
  findSidePanel() !== undefined || (browser.sidebarAction as object | undefined) !== undefined;

/**
 * Opens the side panel beside a tab (Chrome), the sidebar of the window (Firefox). Must be called within a click or a
 * key press, before anything is waited for.
 */
export function openSidePanel(tabId: number): Promise<void> {
  return findSidePanel()?.open({ tabId }) ?? browser.sidebarAction.open();
}
