import { EAST_ASIAN_SURNAMES } from '../../src/core/lexicon/east-asian-surnames';
import { ARABIC_FIRST, ARABIC_JOINTS, ARABIC_LAST, CHINESE, JOINTS, KOREAN, VIETNAMESE } from './lists/name-parts';
import { pick } from './random';

/** A person's name in full and as it is repeated, in tokens. */
export interface PersonName {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** First and last names of one language. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

type Form = (pool: NamePool, random: () => number) => PersonName;

const SURNAMES = [...EAST_ASIAN_SURNAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const initial = (name: string) => `${name.charAt(0)}.`;

/** "Moon Jae-in": surname first, the given name hyphenated, its second half small or not. */
const hyphenated: Form = (_pool, random) => {
  const surname = pick(SURNAMES, random);
  const parts = random() < 0.6 ? KOREAN : CHINESE;
  const second = pick(parts, random);
  return {
    full: [surname, pick(parts, random), '-', random() < 0.85 ? second.toLowerCase() : second],
    short: [surname],
  };
};

/** "Kim Jong Un", "Nguyen Phu Trong". */
const threeWords: Form = (_pool, random) => {
  const surname = pick(SURNAMES, random);
  const parts = random() < 0.7 ? KOREAN : VIETNAMESE;
  return { full: [surname, pick(parts, random), pick(parts, random)], short: [surname] };
};

/** "Xi Jinping". */
const twoWords: Form = (_pool, random) => {
  const surname = pick(SURNAMES, random);
  return { full: [surname, pick(CHINESE, random) + pick(CHINESE, random).toLowerCase()], short: [surname] };
};

/** "Carrie Lam Cheng", "Jeremy Lam Jit-si": a Western name before a Chinese one. */
const bothWays: Form = (pool, random) => {
  const surname = pick(SURNAMES, random);
  const given = [pick(CHINESE, random), '-', pick(CHINESE, random).toLowerCase()];
  return { full: [pick(pool.first, random), surname, ...(random() < 0.6 ? given : [])], short: [surname] };
};

/** "Mohammed bin Salman", "Bashar al-Assad", "Hassan Ahmed Mansour". */
const arabic: Form = (_pool, random) => {
  const first = pick(ARABIC_FIRST, random);
  const chance = random();
  const last = pick(random() < 0.3 ? ARABIC_FIRST : ARABIC_LAST, random);
  if (chance < 0.35) return { full: [first, pick(ARABIC_FIRST, random), last], short: [last] };
  const joint = pick(ARABIC_JOINTS, random);
  const tail = /^[ae]l$/i.test(joint) ? [joint, '-', last] : [joint, last];
  return { full: [first, ...tail], short: random() < 0.4 ? tail : [last] };
};

/** "Ursula von der Leyen". */
const joined: Form = (pool, random) => {
  const last = [...pick(JOINTS, random), pick(pool.last, random)];
  return { full: [pick(pool.first, random), ...last], short: random() < 0.5 ? last : last.slice(-1) };
};

/** "J. R. Moreno", "George W. Okafor". */
const initials: Form = (pool, random) => {
  const last = pick(pool.last, random);
  const first = pick(pool.first, random);
  const middle = initial(pick(pool.first, random));
  return { full: [random() < 0.5 ? initial(first) : first, middle, last], short: [last] };
};

/** "Luis Prado Vega", repeated as "Prado". */
const doubled: Form = (pool, random) => {
  const last = pick(pool.last, random);
  return { full: [pick(pool.first, random), last, pick(pool.last, random)], short: [last] };
};

/** "Roy Okafor Jr." */
const junior: Form = (pool, random) => {
  const last = pick(pool.last, random);
  return { full: [pick(pool.first, random), last, pick(['Jr.', 'Sr.', 'III'], random)], short: [last] };
};

const plain: Form = (pool, random) => {
  const last = pick(pool.last, random);
  return { full: [pick(pool.first, random), last], short: [last] };
};

/** Forms by how often they are drawn; plain ones are the rule. */
const FORMS: readonly (readonly [Form, number])[] = [
  [hyphenated, 0.12],
  [threeWords, 0.05],
  [twoWords, 0.05],
  [bothWays, 0.04],
  [arabic, 0.1],
  [joined, 0.05],
  [initials, 0.05],
  [doubled, 0.05],
  [junior, 0.02],
];

/** A name of some form of the world's names. */
export function drawPersonName(pool: NamePool, random: () => number): PersonName {
  let chance = random();
  for (const [form, share] of FORMS) {
    if (chance < share) return form(pool, random);
    chance -= share;
  }
  return plain(pool, random);
}
