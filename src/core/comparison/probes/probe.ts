import type { Verdict } from '../../model';

/** A claim with the answers that are right for it. */
export type Probe = readonly [claim: string, ...right: Verdict[]];

/** A small report of our own with claims about it. */
export interface ProbeSet {
  readonly subject: string;
  readonly document: string;
  readonly published?: string;
  readonly probes: readonly Probe[];
}
