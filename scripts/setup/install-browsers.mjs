import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A browser installed without its recommendations may have no serif letters to show a newspaper in. */
const DEBIAN_FONTS = 'fonts-liberation';

const ADVICE = {
  chromium:
    'Install Chromium (not Google Chrome, which no longer loads extensions from the command line), or run: npx playwright install --with-deps chromium',
  firefox:
    'Install Firefox 140 or later from https://www.mozilla.org/firefox/, or name its program in SIDELIGHT_FIREFOX',
};

/** Debian and what follows it closely. Ubuntu's packages of both browsers are empty stand-ins for snaps. */
function isDebian() {
  try {
    return /^ID="?(debian|raspbian|devuan)"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** The words before an apt-get command here: none for root, sudo where it asks no password; null where neither works. */
async function findRootPrefix() {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).status === 0 ? ['sudo', '-n'] : null;
}

async function installFromDebian(names, prefix) {
  const packages = [...names.map((name) => DEBIAN_PACKAGES[name]), DEBIAN_FONTS];
  say(`Installing ${packages.join(', ')} with apt-get (a minute or two)`);
  const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages];
  for (const command of [['apt-get', 'update', '-q'], install]) {
    const [program, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    const { status, output } = await run(program, args);
    if (status !== 0) console.error(output.trim().split('\n').slice(-15).join('\n'));
  }
}

async function installFromPlaywright(folder) {
  say('Installing Chromium with Playwright (about 170 MB)');
  await run(process.execPath, [join(folder, 'node_modules/playwright/cli.js'), 'install', 'chromium'], { show: true });
}

/** Installs the browsers among `names` that are missing, and gives each one’s program; throws saying what to do when it cannot. */
export async function installBrowsers(names, folder) {
  const missing = () => names.filter((name) => !findBrowser(name));
  const prefix = missing().length && isDebian() ? await findRootPrefix() : null;
  if (prefix) await installFromDebian(missing(), prefix);
  if (missing().includes('chromium')) await installFromPlaywright(folder);
  const [absent] = missing();
  if (absent)
    throw new PlainError(
      `There is no ${absent} here, and it could not be installed. ${ADVICE[absent]}. Then run the command again.`,
    );
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}
