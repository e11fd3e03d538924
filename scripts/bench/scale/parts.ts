import type { Part } from '../suites';
import { measureScale } from './measure-scale';

/** What `npm run bench -- scale` measures. */
export const SCALE_PARTS: readonly Part[] = [{ name: 'documents', measure: measureScale }];
