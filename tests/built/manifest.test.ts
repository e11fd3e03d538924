import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAsked, readManifest, readReasons } from '../read-manifest';

describe.each(['chrome', 'firefox'] as const)('the manifest built for %s', (browser) => {
  const build = `build/${browser}-mv3-prod`;
  const manifest = readManifest(`${build}/manifest.json`);

  test('asks for nothing without a written reason', () => {
    expect(findAsked(manifest).sort()).toEqual([...readReasons(browser).keys()].sort());
  });

  test('opens no file of the extension to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('names only files that are there', () => {
    const named = [
      ...Object.values({ ...manifest.icons, ...manifest.action?.default_icon }),
      manifest.action?.default_popup,
      manifest.background?.service_worker,
      ...(manifest.background?.scripts ?? []),
      ...manifest.content_scripts.flatMap(({ js }) => js),
    ].filter((file) => typeof file === 'string');
    expect(named.filter((file) => !existsSync(`${build}/${file}`))).toEqual([]);
  });

  test('ships the icons for "off" and none that Plasmo made', () => {
    expect(existsSync(`${build}/icons/icon-off-16.png`)).toBe(true);
    expect(readdirSync(build).filter((name) => name.includes('.plasmo.'))).toEqual([]);
  });

  test('leaves no development code behind', () => {
    expect(readFileSync(`${build}/manifest.json`, 'utf8')).not.toMatch(/localhost|127\.0\.0\.1|ws:/);
  });
});
