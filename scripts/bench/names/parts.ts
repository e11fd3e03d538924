import type { Part } from '../suites';
import { measureNames } from './measure-names';

/** What `npm run bench -- names` measures, in this order. */
export const NAMES_PARTS: readonly Part[] = [{ name: 'peers', measure: measureNames }];
