// One command from a fresh clone to a browser with Sidelight on a demo article.
import { parseArgs } from 'node:util';
import { build, TARGETS } from './build.mjs';
import { BROWSER_NAMES } from './setup/find-browser.mjs';
import { run } from './setup/run.mjs';
import { giveUp, PlainError, say } from './setup/say.mjs';
import { ROOT, setUp } from './setup.mjs';

const USAGE = `usage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--headless]`;

function readOptions() {
  const options = { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } };
  try {
    const { values } = parseArgs({ options });
    const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
    if (!BROWSER_NAMES.includes(browser)) throw new PlainError(`There is no browser called ${browser} here. ${USAGE}`);
    return { ...values, browser };
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(`${error.message} ${USAGE}`);
  }
}

/** Whether a window can be shown. Only Linux can be without. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start() {
  const { browser, headless } = readOptions();
  await setUp({ browsers: [browser] });
  await build([TARGETS[browser]]);
  const alone = headless || !hasDisplay();
  say(alone ? `Showing the demo in ${browser} without a window` : `Opening ${browser} on the demo article`);
  const script = alone ? 'scripts/demo/record.ts' : 'scripts/demo/open.ts';
  const { status } = await run(process.execPath, ['--import', 'tsx', script, browser], { cwd: ROOT, show: true });
  process.exitCode = status;
}

// Ctrl-C reaches the browser's process too, which closes it; this one only waits for that.
process.on('SIGINT', () => undefined);
await start().catch(giveUp);
