import { findNameTokens, type NameToken } from '../../src/core/names/find-name-tokens';
import { type BodyParts, drawBodyName, readCompanies, readKnownBodies } from './body-forms';
import { readCities, readCountryNames, readPersonNames } from './gather-lists';
import { eachName, type LabelledDocument, type LabelledSentence } from './label-sentences';
import { drawPersonName, type NamePool } from './name-forms';
import { createRandom, pick } from './random';

const SEED = 777;
/** A copy with other names counts half as much as the text itself. */
const COPY_WEIGHT = 0.5;
const LARGE_CITY = 50000;

/** Names to put in the place of others. */
interface Pools {
  readonly people: readonly NamePool[];
  readonly bodies: BodyParts;
  /** Places of the corpora, cities and countries, each a list of words. */
  readonly own: readonly (readonly string[])[];
  readonly cities: readonly (readonly string[])[];
  readonly countries: readonly (readonly string[])[];
}

/**
 * A copy of each document with its names replaced by others of their kind, one name by the same one throughout, so that
 * what surrounds names is learned and not the names themselves.
 */
export function swapNames(documents: readonly LabelledDocument[]): LabelledDocument[] {
  const random = createRandom(SEED);
  const pools = gatherPools(documents);
  return documents.flatMap((document) => {
    if (!document.sentences.some(({ begins }) => begins.includes(true))) return [];
    const people = pick(pools.people, random);
    const chosen = new Map<string, readonly string[]>();
    const sentences = document.sentences.map((sentence) =>
      rewrite(sentence, (words, kind) => {
        if (kind === 1) return renamePerson(words, people, chosen, random);
        const key = `${kind} ${words.join(' ')}`;
        const known = chosen.get(key) ?? pickBody(kind, pools, random);
        chosen.set(key, known);
        return known;
      }),
    );
    return [{ sentences, weight: document.weight * COPY_WEIGHT }];
  });
}

function gatherPools(documents: readonly LabelledDocument[]): Pools {
  const own: string[][][] = [[], [], [], []];
  for (const sentence of documents.flatMap((document) => document.sentences)) {
    eachName(sentence, (first, last, kind) =>
      own[kind]?.push(sentence.tokens.slice(first, last + 1).map((token) => token.text)),
    );
  }
  const cut = (name: string) => findNameTokens(name, { start: 0, end: name.length }).map((token) => token.text);
  const latin = /^[A-Za-z\u00C0-\u024F'’ -]+$/;
  const large = readCities().filter(({ name, population }) => population > LARGE_CITY && latin.test(name));
  const cities = large.map(({ name }) => cut(name));
  const countries = readCountryNames()
    .map(([name = '']) => cut(name))
    .filter((words) => words.length < 4);
  const people = readPersonNames();
  const bodies: BodyParts = {
    own: own[2] ?? [],
    known: readKnownBodies().map(cut),
    companies: readCompanies().map(cut),
    places: [...cities.filter((_, at) => at % 10 === 0), ...countries],
    surnames: people.flatMap(({ last }) => last.slice(0, 50)),
  };
  return { people, bodies, own: own[3] ?? [], cities, countries };
}

type Swap = (words: readonly string[], kind: number) => readonly string[];

function rewrite(sentence: LabelledSentence, swap: Swap): LabelledSentence {
  const names = new Map<number, { last: number; kind: number }>();
  eachName(sentence, (first, last, kind) => names.set(first, { last, kind }));
  const words: string[] = [];
  const kinds: number[] = [];
  const begins: boolean[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const name = names.get(at);
    const old = sentence.tokens.slice(at, (name?.last ?? at) + 1).map((token) => token.text);
    const fresh = name ? swap(old, name.kind) : old;
    fresh.forEach((word, part) => {
      words.push(word);
      kinds.push(name?.kind ?? 0);
      begins.push(name !== undefined && part === 0);
    });
    at = name?.last ?? at;
  }
  return { tokens: words.map(toToken), kinds, begins };
}

/** Offsets do not matter in training; tokens only have to stand apart. */
const toToken = (text: string, at: number): NameToken => ({ text, start: at * 100, end: at * 100 + text.length });

/** A full name is drawn anew; what repeats its last or first word then repeats the new one. */
function renamePerson(
  words: readonly string[],
  pool: NamePool,
  chosen: Map<string, readonly string[]>,
  random: () => number,
): readonly string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const text = words.join(' ');
  const known = chosen.get(text);
  if (known) return known;
  if (!/^\p{Lu}\p{L}{2,}/u.test(last)) return words;
  const name = drawPersonName(pool, random);
  const isFull = words.length > 1;
  const fresh = isFull ? name.full : name.short;
  chosen.set(text, fresh);
  if (isFull) {
    chosen.set(last, name.short);
    if (!chosen.has(first)) chosen.set(first, name.full.slice(0, 1));
  }
  return fresh;
}

function pickBody(kind: number, pools: Pools, random: () => number): readonly string[] {
  if (kind === 2) return drawBodyName(pools.bodies, random);
  const chance = random();
  if (chance < 0.4) return pick(pools.own, random);
  return pick(chance < 0.76 ? pools.countries : pools.cities, random);
}
