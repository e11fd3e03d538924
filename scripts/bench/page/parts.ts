import type { Part } from '../suites';
import { measureChromium } from './measure-chromium';

/** What `npm run bench -- page` measures, in this order. */
export const PAGE_PARTS: readonly Part[] = [{ name: 'chromium', measure: measureChromium }];
