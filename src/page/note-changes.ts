import { isInside } from './parent-of';

/** Notes where a page changes, until it is ended. */
export interface ChangeNotes {
  /** Whether anything changed inside an element meanwhile. */
  end(within: Node | null): boolean;
}

/** Begins to note where a document changes; the signal ends it too. */
export function noteChanges(root: Document, signal: AbortSignal): ChangeNotes {
  const places = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) places.add(target);
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const stop = (): void => observer.disconnect();
  signal.addEventListener('abort', stop, { once: true });
  return {
    end(within) {
      note(observer.takeRecords());
      stop();
      signal.removeEventListener('abort', stop);
      return within !== null && [...places].some((place) => isInside(within, place));
    },
  };
}
