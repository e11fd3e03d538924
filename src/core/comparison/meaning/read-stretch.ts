import type { Token } from '../../model';

/** A number with the words that open it, as a stretch of the number line. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  /** The number itself. */
  readonly value: number;
}

/** How far a rough number may lie from the exact one: `about 80` covers 72 to 88. */
export const ROUGH = 0.1;
/** Words before a number that open it upwards or downwards, as base forms. Source: Quirk et al., §§ 6.65 and 15.63–15.75. */
const ABOVE = new Set(['over', 'above', 'exceed', 'exceeding', 'beyond']);
const BELOW = new Set(['under', 'below']);
const CLOSE_BELOW = new Set(['nearly', 'almost']);
const ABOUT = new Set(['about', 'around', 'roughly', 'approximately', 'some', 'circa']);
const MORE = new Set([
  'more',
  'greater',
  'higher',
  'longer',
  'later',
  'larger',
  'bigger',
  'older',
  'taller',
  'heavier',
]);
const LESS = new Set(['less', 'fewer', 'lower', 'shorter', 'smaller', 'earlier', 'younger', 'lighter']);
/** `at least 20`, `a minimum of 20`, `up to 20`. */
const LEAST = /^(?:at least|(?:minimum|excess|upwards?) of)$/;
const MOST = /^(?:at most|maximum of)$/;
const NEARLY = /^(?:up to|as (?:many|much|long|high|tall|late))$/;

/** The stretch that a value means with the words before it and behind it; `from` and `to` are the tokens of its number. */
export function readStretch(
  value: number,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  approximate = false,
): Stretch {
  const word = (back: number) => tokens[from - back]?.lemma ?? '';
  const comparing = word(1) === 'than' ? word(2) : '';
  const isDenied = comparing !== '' && /^(?:no|not)$/.test(word(3));
  const upwards = { value, low: value, high: Number.POSITIVE_INFINITY };
  const downwards = { value, low: Number.NEGATIVE_INFINITY, high: value };
  if (MORE.has(comparing)) return isDenied ? downwards : upwards;
  if (LESS.has(comparing)) return isDenied ? upwards : downwards;
  const two = `${word(2)} ${word(1)}`;
  const behind = readBehind(tokens, to);
  if (ABOVE.has(word(1)) || LEAST.test(two) || MORE.has(behind) || ABOVE.has(behind)) return upwards;
  if (BELOW.has(word(1)) || MOST.test(two) || LESS.has(behind) || BELOW.has(behind)) return downwards;
  const low = value * (1 - ROUGH);
  if (CLOSE_BELOW.has(word(1)) || NEARLY.test(two)) return { value, low, high: value };
  return approximate || ABOUT.has(word(1))
    ? { value, low, high: value * (1 + ROUGH) }
    : { value, low: value, high: value };
}

/** The `more` of `20 or more`, of `20 people or more`, and the `over` of `20 and over`; empty where a number stands alone. */
function readBehind(tokens: readonly Token[], to: number): string {
  const at = tokens[to]?.class === 'noun' ? to + 1 : to;
  const word = /^(?:or|and)$/.test(tokens[at]?.lemma ?? '') ? tokens[at + 1]?.text.toLowerCase() : undefined;
  // `five people and more than ten dogs` begins to count something else.
  return word === undefined || /^(?:than|noun|number|adjective)$/.test(kindAfter(tokens, at + 2)) ? '' : word;
}

const kindAfter = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.lemma === 'than' ? 'than' : (tokens[at]?.class ?? '');
