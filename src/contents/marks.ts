import type { PlasmoCSConfig } from 'plasmo';
import { annotatePage } from '../page/annotate-page';

/** Matches no page by itself: the background starts it where an article is read. See docs/decisions/0030. */
export const config: PlasmoCSConfig = { matches: [] };

declare global {
  /** What draws marks and cards, once it was started; seen by the extension's own scripts only. */
  var sidelightAnnotate: typeof annotatePage | undefined;
}

globalThis.sidelightAnnotate = annotatePage;
