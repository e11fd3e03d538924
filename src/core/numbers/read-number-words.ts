import { MULTIPLIERS, ORDINALS, SMALL_CARDINALS } from '../lexicon/number-words';

/** Words for parts of a whole. */
const PARTS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  tenth: 1 / 10,
};
const ROUND = 1e6;
const TEN = 10;
const TWENTY = 20;
const HUNDRED = 100;

const round = (value: number): number => Math.round(value * ROUND) / ROUND;

function readSmall(word: string): number | null {
  if (word === 'a' || word === 'an') return 1;
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  return SMALL_CARDINALS[word] ?? null;
}

/** `three-quarters` → 0.75, `a third` → 0.333333; null when the words are no fraction. */
export function readFraction(words: string): number | null {
  const parts = words.toLowerCase().split(/[\s-]+/);
  const [count, part] = parts.length === 1 ? ['a', parts[0]] : [parts[0], parts[1]];
  const top = readSmall(count ?? '');
  const bottom = PARTS[(part ?? '').replace(/s$/, '').replace(/halve$/, 'half')];
  return top === null || bottom === undefined || parts.length > 2 ? null : round(top * bottom);
}

/**
 * The value of a number in words, short scale: `two hundred and fifty-three thousand` → 253000. Single words and scaled
 * halves are looked up; what is composed is added up. Null when the words are no number.
 */
export function readNumberWords(words: string): number | null {
  const text = words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const single = SMALL_CARDINALS[text] ?? ORDINALS[text];
  if (single !== undefined) return single;
  const scaled =
    /^(.+?) (?:and a half) ([a-z]+)$/.exec(text) ??
    /^(half|a quarter|three[- ]quarters)(?: of)? an? ([a-z]+)$/.exec(text);
  if (scaled) {
    const [, count = '', scale = ''] = scaled;
    const by = MULTIPLIERS[scale];
    const whole = readFraction(count.replace('a quarter', 'one quarter')) ?? readSmall(count);
    if (by === undefined || whole === null) return null;
    return round((/and a half/.test(text) ? whole + 0.5 : whole) * by);
  }
  const simple = /^([a-z-]+|\d[\d,.]*) ([a-z]+)$/.exec(text);
  const by = MULTIPLIERS[simple?.[2] ?? ''];
  const count = readSmall(simple?.[1] ?? '');
  if (by !== undefined && count !== null) return round(count * by);
  return readComposed(text);
}

/** What a word adds: itself, or for the last word of an ordinal the number that it ends (`fifth`: 5). */
const addedBy = (word: string, isLast: boolean): number | null =>
  readSmall(word) ?? (isLast ? (ORDINALS[word] ?? null) : null);

/** `two hundred and fifty-three thousand`: hundreds gather until a greater multiplier closes them. */
function readComposed(text: string): number | null {
  const words = text.split(/[\s-]+/).filter((word) => word !== 'and');
  let closed = 0;
  let open = 0;
  for (const [at, word] of words.entries()) {
    const by = MULTIPLIERS[word] ?? MULTIPLIERS[word.replace(/th$/, '')];
    const added = by === undefined ? addedBy(word, at === words.length - 1) : null;
    if (by === HUNDRED) open = (open || 1) * by;
    else if (by !== undefined) {
      closed += (open || 1) * by;
      open = 0;
    } else if (added === null || !hasRoom(open, added)) return null;
    else open += added;
  }
  return words.length > 0 ? round(closed + open) : null;
}

/** Whether a number may stand behind what was read: a digit behind `twenty`, both behind `two hundred`. */
const hasRoom = (open: number, added: number): boolean =>
  open % HUNDRED === 0 || (open % HUNDRED >= TWENTY && open % TEN === 0 && added > 0 && added < TEN);
