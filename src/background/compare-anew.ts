import { askTab } from '../messages/ask';
import type { KeptTab } from './kept-tab';

/** Milliseconds: several documents that are added one after the other are one change. */
const QUIET = 500;

const waiting = new Set<number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has every article that is open now held against the documents again, once their changes have come to rest. */
export function compareAnew(tabs: ReadonlyMap<number, KeptTab>): void {
  for (const [tabId, { state }] of tabs) if (state.kind === 'annotated') waiting.add(tabId);
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const tabId of waiting) void askTab(tabId, 'compareAnew', null);
    waiting.clear();
  }, QUIET);
}
