import { COURT } from './court';
import { EARNINGS } from './earnings';
import { ELECTION } from './election';
import { EXPEDITION } from './expedition';
import { FLOOD } from './flood';
import { FOOTBALL } from './football';
import { HOSPITAL_INQUIRY } from './hospital-inquiry';
import { MOUNTAIN_RACE } from './mountain-race';
import { ORCHESTRA } from './orchestra';
import type { ProbeSet } from './probe';
import { SUMMIT } from './summit';

/** Reports of our own with claims about them, in the order in which benchmarks list them. */
export const PROBE_SETS: readonly ProbeSet[] = [
  COURT,
  FOOTBALL,
  EARNINGS,
  ELECTION,
  FLOOD,
  SUMMIT,
  MOUNTAIN_RACE,
  ORCHESTRA,
  HOSPITAL_INQUIRY,
  EXPEDITION,
];
