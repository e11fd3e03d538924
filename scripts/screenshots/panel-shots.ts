import { pressIn } from '../../tests/browser/popup';
import { openArticle } from './page-shots';
import type { Shot } from './shot';

/** The side panel on the demo article, with one of its tabs chosen. */
const panel = (name: string, tab: string): Shot => ({
  name,
  show: async (driver) => {
    await openArticle(driver);
    const view = await driver.openPanel();
    await pressIn(view, tab);
    return { view, end: () => view.close() };
  },
});

/** The side panel. */
export const PANEL_SHOTS: readonly Shot[] = [
  panel('panel', 'This page'),
  panel('panel-document', 'The document'),
  panel('panel-left-out', 'Left out'),
];
