import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkNode } from './check-node.mjs';
import { findBrowser } from './find-browser.mjs';
import { hasPackages } from './install-packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
  test.each(['18.20.4', '20.18.3'])('%s is too old, and the reader is told what to get', (version) => {
    expect(() => checkNode(version)).toThrow(/needs 20\.19 or later.*nodejs\.org/);
  });
});

describe('packages', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
    'node_modules/c': { version: '3.0.0', extraneous: true },
  };
  const write = (name: string, packages: object, installed?: object): string => {
    const place = join(folder, name);
    mkdirSync(join(place, 'node_modules'), { recursive: true });
    writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ packages }));
    if (installed) {
      writeFileSync(join(place, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    return place;
  };

  test.each([
    { name: 'all installed', installed: wanted, there: true },
    {
      name: 'those for other platforms, or for nobody, left out',
      installed: { 'node_modules/a': { version: '1.0.0' } },
      there: true,
    },
    { name: 'another version', installed: { 'node_modules/a': { version: '0.9.0' } }, there: false },
    { name: 'one missing', installed: {}, there: false },
    { name: 'an installation that broke off', installed: undefined, there: false },
  ])('$name: there are packages: $there', ({ name, installed, there }) => {
    expect(hasPackages(write(name, wanted, installed))).toBe(there);
  });

  test('a clone in which nothing was installed has none', () => {
    expect(hasPackages(join(folder, 'nowhere'))).toBe(false);
  });
});

describe('browsers', () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const install = (name: string): string => {
    const program = join(bin, name);
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    return program;
  };
  const chromium = install('chromium');
  const other = install('my-own-build');

  test('are found among the system’s programs', () => {
    expect(findBrowser('chromium', { PATH: bin })).toBe(chromium);
  });
  test('named by the reader come first', () => {
    expect(findBrowser('chromium', { PATH: bin, SIDELIGHT_CHROMIUM: other })).toBe(other);
  });
  test('named wrongly are an error that says which variable', () => {
    expect(() => findBrowser('firefox', { PATH: bin, SIDELIGHT_FIREFOX: join(bin, 'no') })).toThrow(
      /SIDELIGHT_FIREFOX/,
    );
  });
  test('Playwright’s own newest Chromium is used when the system has none', () => {
    const downloads = join(folder, 'playwright');
    for (const version of ['chromium-998', 'chromium-1200']) {
      mkdirSync(join(downloads, version, 'chrome-linux'), { recursive: true });
      writeFileSync(join(downloads, version, 'chrome-linux/chrome'), '');
      chmodSync(join(downloads, version, 'chrome-linux/chrome'), 0o755);
    }
    const found = findBrowser('chromium', { PATH: '', PLAYWRIGHT_BROWSERS_PATH: downloads });
    expect(found).toBe(join(downloads, 'chromium-1200', 'chrome-linux/chrome'));
  });
});
