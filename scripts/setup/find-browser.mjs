import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PlainError } from './say.mjs';

const ON_WINDOWS = process.platform === 'win32';
const PROGRAM_FOLDERS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const windowsPlaces = (tail) => PROGRAM_FOLDERS.filter(Boolean).map((folder) => join(folder, tail));

/**
 * Where each browser may be. Google Chrome is left out on purpose: since version 137 it ignores the switch that loads
 * an extension, while Chromium and Chrome for Testing obey it.
 */
const BROWSERS = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windowsPlaces('Chromium\\Application\\chrome.exe'),
    ],
  },
  firefox: {
    variable: 'SIDELIGHT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windowsPlaces('Mozilla Firefox\\firefox.exe')],
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(commands, path) {
  const folders = path.split(delimiter).filter(Boolean);
  const names = ON_WINDOWS ? commands.map((command) => `${command}.exe`) : commands;
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Where Playwright keeps what it downloads, after https://playwright.dev/docs/browsers#managing-browser-binaries. */
function playwrightFolder(env) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  return ON_WINDOWS ? join(env.LOCALAPPDATA ?? '', 'ms-playwright') : join(homedir(), '.cache/ms-playwright');
}

const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

function findPlaywrightChromium(env) {
  const folder = playwrightFolder(env);
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return versions
    .flatMap((version) => PLAYWRIGHT_PROGRAMS.map((program) => join(folder, version, program)))
    .find(isProgram);
}

/**
 * The program of a browser: the one named by SIDELIGHT_CHROMIUM or SIDELIGHT_FIREFOX, otherwise one of the system's,
 * otherwise Playwright's own; null when there is none. Throws when the variable names a file that is no program.
 */
export function findBrowser(name, env = process.env) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = env[variable];
  if (chosen && !isProgram(chosen))
    throw new PlainError(`${variable} is ${chosen}, which is no program here. Correct it or unset it.`);
  const found = chosen || findOnPath(commands, env.PATH ?? '') || places.find(isProgram);
  return found ?? (name === 'chromium' ? (findPlaywrightChromium(env) ?? null) : null);
}
