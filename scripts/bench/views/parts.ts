import type { Part } from '../suites';
import { measurePopup } from './measure-popup';

/** What `npm run bench -- views` measures, in this order. */
export const VIEWS_PARTS: readonly Part[] = [{ name: 'popup', measure: measurePopup }];
