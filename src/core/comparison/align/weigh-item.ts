import { toReadings } from '../meaning/read-phrases';
import type { Item } from '../prepare/item';
import { type PreparedDocument, toTerm } from '../prepare/prepare-document';

/** What an item counts for by its kind: names, numbers and times tell one event from another, adverbs hardly. */
const NAME = 2;
const DEMONYM = 1;
const NUMBER = 1.8;
const TIME = 1.5;
const BY_CLASS: Readonly<Record<string, number>> = {
  verb: 1.3,
  noun: 1.2,
  name: 1.5,
  adjective: 0.7,
  adverb: 0.3,
  number: 1,
};
const OTHER = 0.8;
const LIGHT = 0.4;

/** Words so common in reports that sharing them says little. */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'say go come take use hold see show tell time year day week month people person make include call add place thing know work side report country state side party'.split(
    ' ',
  ),
);

/** Share of an item's worth that does not depend on how rare it is. */
const FLOOR = 0.5;

/** How much it counts whether a document has an item: kind times rarity in that document. */
export function weighItem(item: Item, document: PreparedDocument): number {
  return (
    weighKind(item) *
    (FLOOR + (1 - FLOOR) * rarity(document.frequency.get(toTerm(item)) ?? 0, document.sentences.length))
  );
}

function weighKind(item: Item): number {
  if (item.kind === 'figure') return item.demonym ? DEMONYM : item.form === 'pronoun' ? OTHER : NAME;
  if (item.kind === 'number') return NUMBER;
  if (item.kind === 'time') return isVagueTime(item) ? LIGHT : TIME;
  return isLight(item) || isRelative(item) ? LIGHT : (BY_CLASS[item.class] ?? OTHER);
}

/** 0 for a term of every sentence, 1 for one that no sentence has. */
const rarity = (count: number, sentences: number): number =>
  Math.log((1 + sentences) / (count + 0.5)) / Math.log((1 + sentences) / 0.5);

/** Times that name no day, year or length: `this week`, `in decades`, `yesterday` on a page without a date. */
export const isVagueTime = (item: Item): boolean =>
  /^(?:XXXX-W?XX|XXXX-XX-XX|XXXX|PX.*|.*_REF|)$/.test(item.time?.value ?? '-') && !COUNTED_BACK.test(item.lemma);

/** `a decade ago` says how long, also where the page's own day is not known. */
const COUNTED_BACK = /^(?!long|some|many|several).+ ago$/;

/** Words that hardly tell one thing from another: `each side`, `people`. */
export const isLight = (item: Item): boolean =>
  item.kind === 'word' && toReadings(item.lemma).some((word) => LIGHT_WORDS.has(word));

/** Adjectives that set a thing beside others of its kind, and say little of it: its place in a row, how it compares. */
const RELATIVE =
  /^(?:last|latest|previous|earlier|original|old|older|former|first|next|new|main|certain|various|own|(?!bitt|clev|eag|prop|sob|tend|sinist|slend|she|inn|out|upp|und|queer|transgend|gend).+er)$/;

/** Whether a word only sets a thing beside others of its kind: `the previous visit`. */
export const isRelative = ({ class: kind, lemma }: Item): boolean => kind === 'adjective' && RELATIVE.test(lemma);

/** Whether an item ties a claim to a sentence: light words and pronouns are in every report. */
export const isAnchor = (item: Item): boolean => !isLight(item) && item.form !== 'pronoun' && !isVagueTime(item);

/** Whether an item tells one event from another, as names, numbers and times do. */
export const tellsApart = (item: Item): boolean =>
  item.kind !== 'word' && item.form !== 'pronoun' && !isVagueTime(item);
