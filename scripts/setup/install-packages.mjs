import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run.mjs';
import { PlainError, say } from './say.mjs';

/** The `packages` of a lock file by their path; null when there is no such file. */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether what lies in node_modules is what package-lock.json asks for. npm leaves a list of what it installed there,
 * written last, so an installation that broke off counts as missing. Packages for other platforms may be absent.
 */
export function hasPackages(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (installed[path] ? installed[path].version === version : optional === true),
  );
}

/** Installs the packages when they are missing or stale. */
export async function installPackages(folder) {
  if (hasPackages(folder)) return;
  say('Installing packages (npm ci; a minute or two on a fresh clone)');
  const { status, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  if (status === 0) return;
  console.error(output.trim());
  throw new PlainError(
    'npm could not install the packages. Check the network (or npm’s proxy and registry settings) and run the command again.',
  );
}
