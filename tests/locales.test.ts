import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, readLocale } from './english';
import { findFiles, findMessageUses } from './find-message-uses';

const english = readLocale('en');
const { uses, literals, heads, stray } = findMessageUses();
const manifests = findFiles('manifest', /\.json$/).map((file) => readFileSync(file, 'utf8'));

/** Highest place of a value in a message: `$2`, or a name that stands for it. */
const countPlaces = ({ message, placeholders }: Locale[string]): number => {
  const all = [message, ...Object.values(placeholders).map(({ content }) => content)].join(' ');
  return Math.max(0, ...[...all.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
};

const findNamed = ({ message }: Locale[string]): string[] =>
  [...message.matchAll(/\$([A-Za-z_]\w*)\$/g)].map(([, name = '']) => name.toLowerCase());

test('every message that the code asks for is there', () => {
  const missing = uses.filter(({ key, plural }) => !(plural ? english[`${key}_other`] : english[key]));
  expect(missing).toEqual([]);
});

test('every message is used', () => {
  const isUsed = (key: string) =>
    literals.has(key) ||
    [...heads].some((head) => head.endsWith('_') && key.startsWith(head)) ||
    literals.has(key.replace(/_(zero|one|two|few|many|other)$/, '')) ||
    manifests.some((manifest) => manifest.includes(`__MSG_${key}__`));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('every message is given as many values as it has places', () => {
  const wrong = uses.filter(({ key, values, plural }) => {
    const message = english[plural ? `${key}_other` : key];
    return message && values !== null && values !== countPlaces(message);
  });
  expect(wrong).toEqual([]);
});

test('no text stands in the code of the views', () => {
  expect(stray).toEqual([]);
});

test.each(findFiles('src', /\.html$/))('no text stands in %s', (file) => {
  const text = readFileSync(file, 'utf8').replace(/<[^>]*>/g, '');
  expect(text.trim()).toBe('');
});

describe.each(readdirSync('assets/_locales'))('the language %s', (language) => {
  const locale = readLocale(language);

  test('has every message of English and no other', () => {
    const plain = (keys: string[]) => new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many)$/, '_other')));
    expect(plain(Object.keys(locale))).toEqual(plain(Object.keys(english)));
  });

  test.each(Object.entries(locale))('%s declares the placeholders that it uses, all of English’s', (key, message) => {
    expect(new Set(findNamed(message))).toEqual(new Set(Object.keys(message.placeholders)));
    const other = english[key] ?? english[key.replace(/_(zero|two|few|many)$/, '_other')];
    expect(other && countPlaces(other)).toBe(countPlaces(message));
    expect(message.description).not.toBe('');
  });
});
