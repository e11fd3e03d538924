import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's parts of speech, adjective satellites counted as adjectives. */
export type Pos = 'n' | 'v' | 'a' | 'r';

export interface Pointer {
  /** `@` broader, `!` opposite, `+` derived from; see wninput(5WN). */
  readonly symbol: string;
  /** Part of speech and offset: `v02199590`. */
  readonly target: string;
  /** 1-based word numbers, 0 for the whole synset. */
  readonly from: number;
  readonly to: number;
}

export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synset ids of the main senses of `word/pos`. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
}

interface Sense {
  readonly id: string;
  readonly number: number;
  /** How often the sense is tagged in SemCor. */
  readonly count: number;
}

const POS_BY_DIGIT: Readonly<Record<string, Pos>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const FILE_BY_POS: Readonly<Record<Pos, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const WORD = /^[a-z]+(?:-[a-z]+)*$/;
/** Senses as common as this share of the commonest are main senses; rarer ones mislead more often than they help. */
const MAIN_SHARE = 0.15;
/** Never more senses of a word than this. */
const MOST_SENSES = 4;

/**
 * Reads the synsets and the main senses of the words that SemCor has, from a folder with WordNet's `dict` files, and the
 * one sense of those common words that have no other.
 */
export function readWordNet(folder: string, common: ReadonlySet<string>): WordNet {
  const pos: readonly Pos[] = ['n', 'v', 'a', 'r'];
  const synsets = new Map(pos.flatMap((one) => readSynsets(folder, one)));
  const names = new Set([...synsets.values()].flatMap(({ words }) => words.filter((word) => /\p{Lu}/u.test(word))));
  const lower = new Set([...names].map((name) => name.toLowerCase()));
  const isCommon = (word: string) => common.has(word) && !lower.has(word);
  return { synsets, senses: readSenses(readFileSync(join(folder, 'index.sense'), 'utf8'), isCommon) };
}

function readSynsets(folder: string, pos: Pos): [string, Synset][] {
  const lines = readFileSync(join(folder, `data.${FILE_BY_POS[pos]}`), 'utf8').split('\n');
  return lines.filter((line) => /^\d{8} /.test(line)).map((line) => readSynset(line, pos));
}

function readSynset(line: string, pos: Pos): [string, Synset] {
  const fields = (line.split('|')[0] ?? '').trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)/, ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i): Pointer => {
    const [symbol = '', offset = '', kind = '', ends = '0000'] = fields.slice(first + 4 * i, first + 4 * i + 4);
    const from = Number.parseInt(ends.slice(0, 2), 16);
    return { symbol, target: kind.replace('s', 'a') + offset, from, to: Number.parseInt(ends.slice(2), 16) };
  });
  return [`${pos}${fields[0]}`, { words, pointers }];
}

function readSenses(index: string, isCommon: (word: string) => boolean): Map<string, string[]> {
  const all = new Map<string, Sense[]>();
  for (const line of index.split('\n')) {
    const [key = '', offset = '', number, count] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const pos = POS_BY_DIGIT[rest.charAt(0)];
    if (!pos || !WORD.test(word)) continue;
    const list = all.get(`${word}/${pos}`) ?? [];
    all.set(`${word}/${pos}`, [...list, { id: `${pos}${offset}`, number: Number(number), count: Number(count) }]);
  }
  const wordOf = (key: string) => key.slice(0, -2);
  const known = new Set([...all].filter(([, list]) => list.some((one) => one.count > 0)).map(([key]) => wordOf(key)));
  const number = new Map<string, number>();
  for (const [key, list] of all) number.set(wordOf(key), (number.get(wordOf(key)) ?? 0) + list.length);
  for (const [word, senses] of number) if (senses === 1 && isCommon(word)) known.add(word);
  return new Map([...all].filter(([key]) => known.has(wordOf(key))).map(([key, list]) => [key, mainOf(list)]));
}

function mainOf(senses: readonly Sense[]): string[] {
  const most = Math.max(...senses.map((sense) => sense.count));
  return [...senses]
    .sort((a, b) => a.number - b.number)
    .slice(0, MOST_SENSES)
    .filter((sense, rank) => rank === 0 || (sense.count > 0 && sense.count >= most * MAIN_SHARE))
    .map((sense) => sense.id);
}
