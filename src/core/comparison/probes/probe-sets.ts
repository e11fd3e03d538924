import { COURT } from './court';
import { EARNINGS } from './earnings';
import { ELECTION } from './election';
import { FLOOD } from './flood';
import { FOOTBALL } from './football';
import { MOUNTAIN_RACE } from './mountain-race';
import type { ProbeSet } from './probe';
import { SUMMIT } from './summit';

/** Reports of our own with claims about them, in the order in which benchmarks list them. */
export const PROBE_SETS: readonly ProbeSet[] = [COURT, FOOTBALL, EARNINGS, ELECTION, FLOOD, SUMMIT, MOUNTAIN_RACE];
