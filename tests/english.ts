import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createWords } from '../src/ui/words';

const message = v.object({
  message: v.string(),
  description: v.string(),
  placeholders: v.optional(v.record(v.string(), v.object({ content: v.string(), example: v.string() })), {}),
});
const localeSchema = v.record(v.string(), message);

export type Locale = v.InferOutput<typeof localeSchema>;

export const readLocale = (language: string): Locale =>
  v.parse(localeSchema, JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')));

const english = readLocale('en');

/** Fills a message as the browser does; throws for a key that is not there. */
function translate(key: string, ...values: (string | number)[]): string {
  const found = english[key];
  if (!found) throw new Error(`no message ${key}`);
  const positional = found.message.replace(
    /\$(\w+)\$/g,
    (_, name: string) => found.placeholders[name.toLowerCase()]?.content ?? '',
  );
  return positional.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1]));
}

/** English words as the extension speaks them, for tests. */
export const englishWords = createWords(translate, 'en');
