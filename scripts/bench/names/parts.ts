import type { Part } from '../suites';
import { measureInWorker } from './measure-in-worker';
import { measureNames } from './measure-names';

/** What `npm run bench -- names` measures, in this order. */
export const NAMES_PARTS: readonly Part[] = [
  { name: 'peers', measure: measureNames },
  { name: 'worker', measure: measureInWorker },
];
