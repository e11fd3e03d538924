// One engine in a process of its own, so that its memory and its start are its own: tsx measure-engine.ts NAME.
// Prints an EngineFigures as JSON.
import { ENGINES, type FoundName } from './engines';
import { type LabelledText, readTexts } from './read-texts';

export interface EngineFigures {
  /** F1 of exact spans with their types, all and people; null where the engine tells no types apart. */
  readonly typed: number | null;
  readonly people: number | null;
  /** F1 of exact spans, whatever their types. */
  readonly spans: number;
  /** Processor time in ms: until ready, the first text of about 500 words, 1,000 words when warm. */
  readonly ready: number;
  readonly first: number;
  readonly warm: number;
  /** Memory that the loaded and used engine holds, MB. */
  readonly memory: number;
}

/** Words of the first text, about. */
const FIRST_WORDS = 500;
/** Rounds over all texts; the fastest counts, for a busy machine only ever adds time. */
const ROUNDS = 4;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const countWords = (text: string): number => text.split(/\s+/).length;

function scoreBy(
  texts: readonly LabelledText[],
  found: readonly FoundName[][],
  toKeys: (name: FoundName) => string[],
): number {
  let [right, given, wanted] = [0, 0, 0];
  texts.forEach(({ names }, at) => {
    const gold = new Set(names.flatMap(toKeys));
    const keys = new Set((found[at] ?? []).flatMap(toKeys));
    given += keys.size;
    wanted += gold.size;
    for (const key of keys) if (gold.has(key)) right += 1;
  });
  return (2 * right) / (given + wanted || 1);
}

const [name = ''] = process.argv.slice(2);
const load = ENGINES[name];
if (!load) throw new Error(`usage: measure-engine NAME; engines: ${Object.keys(ENGINES).join(', ')}`);
const texts = readTexts();
const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
const opening = texts.find(({ text }) => countWords(text) >= FIRST_WORDS)?.text ?? '';
const before = process.memoryUsage();

let from = spent();
const find = await load();
const ready = spent() - from;
from = spent();
find(opening);
const first = spent() - from;
const found = texts.map(({ text }) => find(text));
const rounds = Array.from({ length: ROUNDS }, () => {
  const start = spent();
  for (const { text } of texts) find(text);
  return (1000 * (spent() - start)) / words;
});
global.gc?.();
const after = process.memoryUsage();
const held = after.heapUsed + after.external - before.heapUsed - before.external;

const isTyped = found.flat().some(({ type }) => type !== null);
const span = ({ start, end }: FoundName) => `${start}-${end}`;
const figures: EngineFigures = {
  typed: isTyped ? scoreBy(texts, found, (one) => [`${span(one)} ${one.type}`]) : null,
  people: isTyped ? scoreBy(texts, found, (one) => (one.type === 'PER' ? [span(one)] : [])) : null,
  spans: scoreBy(texts, found, (one) => [span(one)]),
  ready,
  first,
  warm: Math.min(...rounds),
  memory: held / 2 ** 20,
};
console.log(JSON.stringify(figures));
