import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
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

/** npm lists here what it has installed, when it is done. */
const installedLock = (folder) => join(folder, 'node_modules', '.package-lock.json');
/** Here `installPackages` remembers which lock file it has installed. */
const stamp = (folder) => join(folder, 'node_modules', '.sidelight-installed');

const hashLock = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');

function isStamped(folder) {
  try {
    return readFileSync(stamp(folder), 'utf8') === hashLock(folder);
  } catch {
    return false;
  }
}

/** A package that the lock file lists but npm may leave out: for another platform, or wanted by nobody. */
const isDispensable = ({ optional, extraneous, link }) => Boolean(optional || extraneous || link);

/**
 * Whether what lies in node_modules is what package-lock.json asks for, whoever installed it. An installation that
 * broke off counts as missing.
 */
export function hasPackages(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(installedLock(folder));
  if (!wanted || !installed) return false;
  if (isStamped(folder)) return true;
  return Object.entries(wanted).every(
    ([path, one]) => path === '' || (installed[path] ? installed[path].version === one.version : isDispensable(one)),
  );
}

/** Installs the packages when they are missing or stale. */
export async function installPackages(folder) {
  if (hasPackages(folder)) return;
  say('Installing packages (npm ci; a minute or two on a fresh clone)');
  const { status, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  if (status === 0) return writeFileSync(stamp(folder), hashLock(folder));
  console.error(output.trim());
  throw new PlainError(
    'npm could not install the packages. Check the network (or npm’s proxy and registry settings) and run the command again.',
  );
}
