import { readFileSync } from 'node:fs';
import { BEFORE_OF_PLACE, BEHIND_NAME, BEHIND_PLACE, OFFICE_HEADS, OFFICES } from './lists/body-parts';
import { pick } from './random';

/** What an organisation's name can be put together from; each name a list of words. */
export interface BodyParts {
  /** Names of organisations in the corpora. */
  readonly own: readonly (readonly string[])[];
  readonly known: readonly (readonly string[])[];
  readonly companies: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
  readonly surnames: readonly string[];
}

const CONSONANTS = 'BCDFGHJKLMNPRSTVW';
const LETTERS = 'ABCDEFGHIJKLMNOPRSTUVWZ';

/** Letters that stand for a body nobody knows: "TRB", "KAMC". */
function drawAcronym(random: () => number): string {
  let letters = pick([...CONSONANTS], random);
  const length = 3 + Math.floor(random() * 2.5);
  while (letters.length < length) letters += pick([...LETTERS], random);
  return letters;
}

type Form = (parts: BodyParts, random: () => number) => readonly string[];

/** Forms by how often they are drawn; the rest are names of the corpora. */
const FORMS: readonly (readonly [Form, number])[] = [
  [({ known }, random) => pick(known, random), 0.2],
  [({ companies }, random) => pick(companies, random), 0.08],
  [({ places }, random) => [...pick(places, random), ...pick(BEHIND_PLACE, random)], 0.09],
  [({ places }, random) => [...pick(BEFORE_OF_PLACE, random), 'of', ...pick(places, random)], 0.07],
  [(_parts, random) => [...pick(OFFICE_HEADS, random), ...pick(OFFICES, random)], 0.05],
  [({ surnames }, random) => [pick(surnames, random), ...pick(BEHIND_NAME, random)], 0.07],
  [(_parts, random) => [drawAcronym(random)], 0.08],
];

/** The name of an organisation, known, put together or from the corpora. */
export function drawBodyName(parts: BodyParts, random: () => number): readonly string[] {
  let chance = random();
  for (const [form, share] of FORMS) {
    if (chance < share) return form(parts, random);
    chance -= share;
  }
  return pick(parts.own, random);
}

/** Names of the list of organisations that the product's lists are made from as well. */
export const readKnownBodies = (): string[] =>
  readFileSync(new URL('lists/organizations.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => line.split('|'));

/** Companies as cspell's dictionary lists them, those with capitals and without stock symbols. */
export const readCompanies = (): string[] =>
  readFileSync(new URL('node_modules/@cspell/dict-companies/dict/companies.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L} &'-]{3,}$/u.test(name) && name !== name.toUpperCase());
