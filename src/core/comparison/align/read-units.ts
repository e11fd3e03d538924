import type { Token } from '../../model';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** A piece of a sentence as it is followed word by word: its content, or a small word by itself. */
export interface Unit {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** As written, in lower case. */
  readonly text: string;
  readonly lemma: string;
  /** The content; null for a small word. */
  readonly item: Item | null;
  /** Whether a sentence says the same without it: `the`, `has`, `also`. */
  readonly free: boolean;
}

/** Words that a sentence can do without; whether it tells of what is to come is asked apart. */
const FREE = /^(?:a|an|the|that|which|who|also|too|then|now|still|already|be|have|do|will|shall|’s|')$/;

/** `is scheduled to meet`: no more than `will meet`. */
const isToCome = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:schedule|scheduled|slate|slated|set|due)$/.test(tokens[at]?.lemma ?? '') &&
    tokens[at + 1]?.lemma === 'to' &&
    tokens[at + 2]?.class === 'verb') ||
  (tokens[at]?.lemma === 'to' && isToCome(tokens, at - 1));

const known = new WeakMap<PreparedSentence, readonly Unit[]>();

/** The units of a claim or of a document’s sentence, marks left out; read once. */
export function readUnits(sentence: PreparedSentence): readonly Unit[] {
  const before = known.get(sentence);
  if (before) return before;
  const units = unitsOf(sentence);
  known.set(sentence, units);
  return units;
}

function unitsOf({ tokens, items, sentence: { start, end } }: PreparedSentence): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (token.start < start || token.end > end || token.class === 'punctuation') {
      at++;
      continue;
    }
    const item = items.find(({ from }) => from === at) ?? null;
    const to = item && item.kind !== 'word' ? Math.max(item.to, at + 1) : at + 1;
    const words = tokens.slice(at, to).map((one) => one.text.toLowerCase().replace('’', "'"));
    const free = (item === null && FREE.test(token.lemma)) || isToCome(tokens, at);
    units.push({ from: at, to, text: words.join(' '), lemma: item?.lemma ?? token.lemma, item, free });
    at = to;
  }
  return units;
}

/** Units of one side joined where the other has their words as one name: `Beijing` and `Evening News` beside `Beijing Evening News`. */
export function joinNames(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  const names = others.filter(isLongName);
  if (!names.length) return units;
  const joined: Unit[] = [];
  let to = 0;
  units.forEach((unit, at) => {
    if (unit.from < to) return;
    const found = joinAt(units, at, names) ?? unit;
    joined.push(found);
    to = found.to;
  });
  return joined;
}

const isLongName = ({ item, text }: Unit): boolean =>
  item?.kind === 'figure' && item.form === 'name' && text.includes(' ');

/** The units from one on as the first name that has their words; null where none has. */
function joinAt(units: readonly Unit[], at: number, names: readonly Unit[]): Unit | null {
  for (const name of names) {
    const joined = toJoined(units, at, name);
    if (joined) return joined;
  }
  return null;
}

/** The units from one on as the one that has their words; null where they are others, or one already. */
function toJoined(units: readonly Unit[], at: number, { text, item }: Unit): Unit | null {
  const first = units[at];
  if (!first || !item || first.text === text) return null;
  let words = first.text;
  for (let next = at + 1; text.startsWith(words); next++) {
    const unit = units[next];
    if (!unit) return null;
    words = `${words} ${unit.text}`;
    if (words !== text) continue;
    const [from, to] = [first.from, unit.to];
    const [start, end] = [first.item?.start ?? item.start, unit.item?.end ?? item.end];
    return { from, to, text, lemma: item.lemma, item: { ...item, from, to, start, end }, free: false };
  }
  return null;
}
