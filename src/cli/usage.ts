/** Ends the run for wrong usage (status 2) or an unreadable file (status 1), with one clear line on standard error. */
export function fail(status: 1 | 2, line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(status);
}
