// Makes a fresh clone ready: Node, packages, browsers. Plain Node without packages, because it runs before they are there.
import { fileURLToPath } from 'node:url';
import { checkNode } from './setup/check-node.mjs';
import { BROWSER_NAMES } from './setup/find-browser.mjs';
import { installBrowsers } from './setup/install-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { giveUp } from './setup/say.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Installs what is missing and gives the program of each browser by its name. Does nothing when all is there. */
export async function setUp({ browsers = BROWSER_NAMES } = {}) {
  checkNode();
  await installPackages(ROOT);
  return installBrowsers(browsers, ROOT);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const programs = await setUp().catch(giveUp);
  for (const [name, program] of Object.entries(programs)) console.log(`${name}: ${program}`);
}
