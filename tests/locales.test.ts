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

/** Forms in which a language counts, such as `few`; what comes in forms has `_one` and `_other` in English. */
const formsOf = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const counted = Object.keys(english)
  .filter((key) => key.endsWith('_other') && english[key.replace(/other$/, 'one')])
  .map((key) => key.replace(/_other$/, ''));

/** Every key that a language must have: each counted message in its own forms. */
function listKeys(language: string): string[] {
  const isForm = (key: string) => counted.some((base) => key === `${base}_one` || key === `${base}_other`);
  const forms = counted.flatMap((base) => formsOf(language).map((form) => `${base}_${form}`));
  return [...Object.keys(english).filter((key) => !isForm(key)), ...forms].sort();
}

/** The English message that a key translates. */
const findEnglish = (key: string) => english[key] ?? english[key.replace(/_(zero|two|few|many)$/, '_other')];

/** So many words in a row are the same in two languages only when one was not translated. */
const SAME_WORDS = 3;
const isLeft = (message: string, original: string): boolean =>
  message === original && message.split(/\s+/).length >= SAME_WORDS;

test('the interface speaks six languages', () => {
  expect(readdirSync('assets/_locales').sort()).toEqual(['de', 'en', 'es', 'fr', 'ko', 'ru']);
});

describe.each(readdirSync('assets/_locales'))('the language %s', (language) => {
  const locale = readLocale(language);

  test('has every message in the forms in which it counts, and no other', () => {
    expect(Object.keys(locale).sort()).toEqual(listKeys(language));
  });

  test('has every placeholder that English has, and describes each message', () => {
    const wrong = Object.entries(locale).filter(([key, message]) => {
      const original = findEnglish(key);
      const named = new Set(findNamed(message));
      const isDeclared = Object.keys(message.placeholders).every((name) => named.has(name));
      if (!original || !isDeclared || named.size !== Object.keys(message.placeholders).length) return true;
      return countPlaces(original) !== countPlaces(message) || message.description === '';
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const left = Object.entries(locale).filter(([key, { message }]) =>
      isLeft(message, findEnglish(key)?.message ?? ''),
    );
    expect(language === 'en' ? [] : left.map(([key]) => key)).toEqual([]);
  });
});
