import { readFileSync } from 'node:fs';
import { PlainError } from './say.mjs';

/** The oldest Node that package.json allows, as [major, minor]. */
function findOldest() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return engines.node.replace('>=', '').split('.').map(Number);
}

/** Throws when this Node is older than package.json allows. */
export function checkNode(version = process.versions.node) {
  const [oldMajor, oldMinor] = findOldest();
  const [major, minor] = version.split('.').map(Number);
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new PlainError(
    `This is Node ${version}; Sidelight needs ${oldMajor}.${oldMinor} or later. Get it from https://nodejs.org, then run the command again.`,
  );
}
