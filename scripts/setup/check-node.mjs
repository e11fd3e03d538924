import { PlainError } from './say.mjs';

/**
 * The oldest Node that all packages support (knip's and chokidar's `engines`), major and minor. It does not stand in
 * package.json's own `engines`, because Parcel takes those for what the extension runs on and then refuses to bundle.
 */
const OLDEST = [20, 19];

/** Throws when this Node is too old for the packages. */
export function checkNode(version = process.versions.node) {
  const [oldMajor, oldMinor] = OLDEST;
  const [major, minor] = version.split('.').map(Number);
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new PlainError(
    `This is Node ${version}; Sidelight needs ${OLDEST.join('.')} or later. Get it from https://nodejs.org, then run the command again.`,
  );
}
