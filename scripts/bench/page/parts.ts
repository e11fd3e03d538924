import type { Part } from '../suites';
import { measureChromium } from './measure-chromium';
import { measureTabs } from './measure-tabs';
import { measureTimes } from './measure-times';

/** What `npm run bench -- page` measures, in this order. */
export const PAGE_PARTS: readonly Part[] = [
  { name: 'chromium', measure: measureChromium },
  { name: 'times', measure: measureTimes },
  { name: 'tabs', measure: measureTabs },
];
