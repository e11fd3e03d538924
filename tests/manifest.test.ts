import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAsked, readManifest, readReasons } from './read-manifest';

const parts = ['base', 'chrome', 'firefox'].map((part) => readManifest(`manifest/${part}.json`));

test('every permission in the manifests has a written reason, and no reason is left over', () => {
  const asked = new Set(parts.flatMap(findAsked));
  const reasons = new Set([...readReasons('chrome').keys(), ...readReasons('firefox').keys()]);
  expect([...reasons].sort()).toEqual([...asked].sort());
});

test('the extension’s own policy names no place to connect to', () => {
  const policy = parts[0]?.content_security_policy?.extension_pages ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

/** Width in pixels, from the header of a PNG file. */
const readWidth = (file: string): number => readFileSync(file).readUInt32BE(16);

describe('icons', () => {
  const named = Object.entries({ ...parts[0]?.icons, ...parts[0]?.action?.default_icon });
  const drawn = named.filter(([, file]) => file !== null);

  test.each(drawn)('the icon for %s pixels is drawn and is that wide', (size, file) => {
    expect(readWidth(`assets/${file}`)).toBe(Number(size));
  });

  test.each(['16', '19', '32', '38', '48'])('at %s pixels the toolbar has an icon for "off" too', (size) => {
    expect(existsSync(`assets/icons/icon-off-${size}.png`)).toBe(true);
  });
});
