import type { Part } from '../suites';
import { measureGrowth } from './measure-growth';
import { measureQuality } from './measure-quality';
import { measureSpeed } from './measure-speed';

/** What `npm run bench -- article` measures, in this order. */
export const ARTICLE_PARTS: readonly Part[] = [
  { name: 'quality', measure: measureQuality },
  { name: 'speed', measure: measureSpeed },
  { name: 'growth', measure: measureGrowth },
];
