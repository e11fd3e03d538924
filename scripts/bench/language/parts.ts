import type { Part } from '../suites';
import { measureStages } from './measure-stages';

/** What `npm run bench -- language` measures. */
export const LANGUAGE_PARTS: readonly Part[] = [{ name: 'stages', measure: measureStages }];
