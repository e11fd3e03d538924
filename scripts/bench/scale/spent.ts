const MICROSECONDS = 1000;

/** What some work took, in milliseconds. */
export interface Spent {
  /** Processor time of this process, waste collection and compilation beside the work included: other programs do not count. */
  readonly processor: number;
  /** Time by the clock, which is what a reader waits; other programs count. */
  readonly clock: number;
}

/** What the work gives, and what it took. */
export function spent<Value>(work: () => Value): [Value, Spent] {
  const start = performance.now();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [value, { processor: (user + system) / MICROSECONDS, clock: performance.now() - start }];
}
