import { useMemo } from 'preact/hooks';
import { createMeasure, type Measure } from './measure-text';

/** Measures text in the font that pictures are set in. */
export function useMeasure(): Measure {
  return useMemo(() => createMeasure(getComputedStyle(document.documentElement).getPropertyValue('--sans')), []);
}
