import { createRandom, pick } from '../../train-names/random';
import {
  BODIES,
  COUNTRIES,
  FIRST_NAMES,
  GOODS,
  MONTHS,
  OFFICES,
  SURNAME_ENDS,
  SYLLABLES,
  TOWN_ENDS,
  TRADES,
  WEEKDAYS,
  WORKS,
} from './words';

/** Who and what one made-up event is about; the same number gives the same story. */
export interface Story {
  readonly random: () => number;
  readonly official: { readonly office: string; readonly name: string; readonly surname: string };
  readonly critic: { readonly name: string; readonly surname: string };
  readonly town: string;
  readonly neighbour: string;
  readonly country: string;
  readonly other: string;
  readonly body: string;
  readonly company: string;
  readonly work: string;
  readonly good: string;
  readonly weekday: string;
  readonly month: string;
  readonly day: number;
  readonly year: number;
}

/** Keeps the streams of neighbouring numbers apart. */
const STRIDE = 7919;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The story of this number. Countries and bodies recur as in a reader's own documents, people and towns hardly. */
export function createStory(number: number): Story {
  const random = createRandom(number * STRIDE + 1);
  const word = (ends: readonly string[]): string =>
    capital(pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(ends, random));
  const person = () => {
    const surname = word(SURNAME_ENDS);
    return { name: `${pick(FIRST_NAMES, random)} ${surname}`, surname };
  };
  /** Squared, so that the first of a list are named several times as often as the last. */
  const frequent = (words: readonly string[]): string => words[Math.floor(random() ** 2 * words.length)] ?? '';
  return {
    random,
    official: { office: pick(OFFICES, random), ...person() },
    critic: person(),
    town: word(TOWN_ENDS),
    neighbour: word(TOWN_ENDS),
    country: frequent(COUNTRIES),
    other: frequent(COUNTRIES),
    body: frequent(BODIES),
    company: `${word(['', 'is', 'ex'])} ${pick(TRADES, random)}`,
    work: pick(WORKS, random),
    good: pick(GOODS, random),
    weekday: pick(WEEKDAYS, random),
    month: pick(MONTHS, random),
    day: 1 + Math.floor(random() * 28),
    year: 2001 + Math.floor(random() * 24),
  };
}
