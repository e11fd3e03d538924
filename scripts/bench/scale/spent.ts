const MICROSECONDS = 1000;

/** What the work gives, and the processor time of this process in milliseconds: other programs do not count. */
export function spent<Value>(work: () => Value): [Value, number] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / MICROSECONDS];
}
