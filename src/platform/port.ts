import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { Place } from './inject';
import type { Undo } from './undo';

/** Who sent a message: a page's tab, or a view of the extension (no tab). */
export interface Sender {
  readonly tabId: number | null;
  /** The document in the tab that sent it; null for a view. */
  readonly place: Place | null;
  /** Of the page as a whole, also when one of its frames sent it. */
  readonly url: string | null;
  /** Does something once the answer is on its way, before anything else is heard. */
  readonly afterwards: (work: () => void) => void;
}

const toPlace = ({ tab, frameId = 0, documentId }: Runtime.MessageSender): Place | null =>
  tab?.id === undefined ? null : { tabId: tab.id, frameId, documentId: documentId ?? null };

/** Answers travel as text: Firefox takes 20 ms longer to hand an article's report over in its thousands of objects. */
const pack = (answer: unknown): string => JSON.stringify(answer);
const unpack = <Answer>(packed: unknown): Answer | undefined =>
  typeof packed === 'string' ? (JSON.parse(packed) as Answer) : undefined;

/** Sends one message to the background and gives its answer, undefined from none; rejects when nobody listens. */
export async function sendToBackground<Answer>(message: object): Promise<Answer | undefined> {
  return unpack(await browser.runtime.sendMessage(message));
}

/** The same to the page's own part in a tab, in whichever of its frames that is; rejects when the tab has none. */
export async function sendToTab<Answer>(tabId: number, message: object): Promise<Answer | undefined> {
  return unpack(await browser.tabs.sendMessage(tabId, message));
}

/**
 * Listens for messages from the extension's own parts, which all send the caller's `Message` shape. A handler gives
 * undefined for what is not its own, so that another listener may answer; its promise must not reject, and gives what
 * JSON can hold.
 */
export function listen<Message>(handler: (message: Message, from: Sender) => Promise<unknown> | undefined): Undo {
  const heard = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const later: (() => void)[] = [];
    const answer = handler(message as Message, {
      tabId: sender.tab?.id ?? null,
      place: toPlace(sender),
      url: (sender.frameId ? sender.tab?.url : sender.url) ?? null,
      afterwards: (work) => void later.push(work),
    });
    if (!answer) return undefined;
    void answer.then((given) => {
      respond(pack(given));
      for (const work of later) work();
    });
    // Keeps the way open until the answer is there: Chrome does not wait for a promise.
    return true;
  };
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListenerCallback);
  return () => browser.runtime.onMessage.removeListener(heard as Runtime.OnMessageListenerCallback);
}

/** One end of a line between a view and a page, over which both say things until one of them is gone. */
export interface Line<Heard, Said> {
  readonly say: (message: Said) => void;
  readonly hear: (heard: (message: Heard) => void) => void;
  readonly ended: (done: () => void) => void;
  readonly end: () => void;
}

function toLine<Heard, Said>(port: Runtime.Port): Line<Heard, Said> {
  return {
    say: (message) => port.postMessage(message),
    hear: (heard) => port.onMessage.addListener((message: unknown) => heard(message as Heard)),
    ended: (done) => port.onDisconnect.addListener(() => done()),
    end: () => port.disconnect(),
  };
}

/** Opens a line to the page's own part in a tab; it ends at once where there is none. */
export const openLine = <Heard, Said>(tabId: number, name: string): Line<Heard, Said> =>
  toLine(browser.tabs.connect(tabId, { name }));

/** Calls back with each line of a name that a view of the extension opens. */
export function watchLines<Heard, Said>(name: string, opened: (line: Line<Heard, Said>) => void): Undo {
  const heard = (port: Runtime.Port) => {
    if (port.name === name) opened(toLine(port));
  };
  browser.runtime.onConnect.addListener(heard);
  return () => browser.runtime.onConnect.removeListener(heard);
}
