import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './driver';
import { findFreePort } from './find-free-port';
import { Marionette } from './marionette';
import { PROFILES } from './profiles';
import { waitFor } from './wait-for';

/** Marionette itself switches off Firefox's own visits to the network; these are what tests need beyond that. */
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'extensions.autoDisableScopes': 0,
  'browser.newtabpage.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'services.settings.server': 'data:,#no-remote-settings',
  'ui.prefersReducedMotion': 0,
};

/** Without this a released Firefox does not let `services.settings.server` be changed. */
const ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

export interface RunningFirefox {
  readonly marionette: Marionette;
  readonly product: string;
  /** The folder into which files are saved. */
  readonly downloads: string;
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const toDownloads = (profile: string): string => join(profile, 'downloads');

function createProfile(preferences: object): string {
  mkdirSync(PROFILES, { recursive: true });
  const folder = mkdtempSync(join(PROFILES, 'firefox-'));
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': toDownloads(folder) };
  const lines = Object.entries({ ...preferences, ...saving }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  return folder;
}

const hasProduct = (value: unknown): value is { capabilities: { browserName: string; browserVersion: string } } =>
  typeof value === 'object' && value !== null && 'capabilities' in value;

async function endProcess(child: ChildProcess, closed: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await closed;
  clearTimeout(timer);
}

/** Starts Firefox on a fresh profile and opens a session in it. */
export async function launchFirefox({ program, headless, proxyPort, scale }: LaunchOptions): Promise<RunningFirefox> {
  const port = await findFreePort();
  const profile = createProfile({
    ...PREFERENCES,
    'marionette.port': port,
    'layout.css.devPixelsPerPx': String(scale),
    ...(proxyPort ? throughProxy(proxyPort) : {}),
  });
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(program, headless ? [...flags, '--headless'] : flags, {
    stdio: 'ignore',
    env: { ...process.env, ...ENVIRONMENT },
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const marionette = await waitFor('Firefox to start', () => Marionette.connect(port), 60_000);
  const session = await marionette.send('WebDriver:NewSession', { capabilities: {} });
  const product = hasProduct(session) ? `Firefox ${session.capabilities.browserVersion}` : 'Firefox';
  const close = async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
    await endProcess(child, closed);
    marionette.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { marionette, product, downloads: toDownloads(profile), closed, close };
}
