import type { Claim, Reading } from '../model';

/** Sentences and clauses that state something checkable, with stance, score and the reasons for both. */
export function findClaims(_reading: Omit<Reading, 'claims' | 'facts'>): Claim[] {
  return [];
}
