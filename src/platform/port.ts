import browser from 'webextension-polyfill';
import type { Place } from './inject';
import type { Undo } from './undo';

/** Who sent a message: a page's tab, or a view of the extension (no tab). */
export interface Sender {
  readonly tabId: number | null;
  /** The document in the tab that sent it; null for a view. */
  readonly place: Place | null;
  readonly url: string | null;
}

const toPlace = ({ tab, frameId = 0, documentId }: browser.Runtime.MessageSender): Place | null =>
  tab?.id === undefined ? null : { tabId: tab.id, frameId, documentId: documentId ?? null };

/** Sends one message to the background and gives its answer; rejects when nobody answers. */
export function sendToBackground<Answer>(message: object): Promise<Answer> {
  return browser.runtime.sendMessage(message) as Promise<Answer>;
}

/** Sends one message to the content script of a tab; rejects when the tab has none. */
export function sendToTab<Answer>(tabId: number, message: object): Promise<Answer> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }) as Promise<Answer>;
}

/**
 * Listens for messages from the extension's own parts, which all send the caller's `Message` shape. A handler gives
 * undefined for what is not its own, so that another listener may answer.
 */
export function listen<Message>(handler: (message: Message, from: Sender) => Promise<unknown> | undefined): Undo {
  const heard = (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return handler(message as Message, {
      tabId: sender.tab?.id ?? null,
      place: toPlace(sender),
      url: sender.url ?? null,
    });
  };
  browser.runtime.onMessage.addListener(heard as browser.Runtime.OnMessageListenerAsync);
  return () => browser.runtime.onMessage.removeListener(heard as browser.Runtime.OnMessageListenerAsync);
}
