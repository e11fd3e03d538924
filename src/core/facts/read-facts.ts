import type { Fact, Reading } from '../model';

/** Subject–relation–object statements with qualifiers, modality and evidence, after coreference. */
export function readFacts(_reading: Omit<Reading, 'facts'>): Fact[] {
  return [];
}
