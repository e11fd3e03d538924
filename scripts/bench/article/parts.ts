import type { Part } from '../suites';
import { measureQuality } from './measure-quality';

/** What `npm run bench -- article` measures, in this order. */
export const ARTICLE_PARTS: readonly Part[] = [{ name: 'quality', measure: measureQuality }];
