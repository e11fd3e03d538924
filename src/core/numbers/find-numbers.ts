import type { Article, NumberExpression, Sentence, Span, TimeExpression, Token } from '../model';
import { carryUnit } from './carry-unit';
import { findCounted } from './find-counted';
import { findNumerals, type Numeral } from './find-numerals';
import { isApproximate } from './is-approximate';
import { isLabel, isNoNumber } from './is-no-number';
import { readUnit } from './read-unit';

const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);
/** What a number counts in one word with it: `a 90-page report`. */
const HYPHENED = /^-(?!(?:odd|plus|something|fold|strong)\b)(?<unit>\p{Ll}{3,})\b(?!-)/u;
/** From here on “pounds” and “won” are money. */
const LARGE = 1000;

/** Numbers of the body with unit and kind; what is part of a time expression is left to it. */
export function findNumbers(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  times: readonly TimeExpression[],
): NumberExpression[] {
  return sentences.flatMap((sentence, index) => {
    const kind = article.blocks[sentence.block]?.kind;
    if (!kind || SILENT.has(kind)) return [];
    const text = article.text.slice(sentence.start, sentence.end);
    const taken = times
      .filter((time) => time.start >= sentence.start && time.end <= sentence.end)
      .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
    const words = tokens[index] ?? [];
    const numbers = findNumerals(text)
      .filter((numeral) => !taken.some((time) => overlaps(time, numeral)))
      .filter((numeral) => !isNoNumber(text, numeral))
      .map((numeral) => describeNumber(text, numeral, words, sentence.start));
    return carryUnit(text, sentence.start, numbers);
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function describeNumber(text: string, numeral: Numeral, words: readonly Token[], offset: number): NumberExpression {
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  const approximate = numeral.form === 'round' || isApproximate(before, after);
  const span = { start: numeral.start + offset, end: numeral.end + offset };
  if (numeral.form === 'ordinal' || isLabel(before)) {
    return { ...span, value: numeral.value, unit: null, kind: 'ordinal', approximate };
  }
  const unit = readUnit(before, after, numeral.value >= LARGE);
  if (unit) {
    const { before: more, after: rest, ...reading } = unit;
    const all = { start: span.start - more, end: span.end + rest };
    const rough = approximate || isApproximate(before.slice(0, before.length - more), after.slice(rest));
    return { ...all, value: numeral.value, ...reading, approximate: rough };
  }
  const counted = HYPHENED.exec(after)?.groups?.unit ?? findCounted(words, span.end, numeral.value);
  return { ...span, value: numeral.value, unit: counted, kind: 'cardinal', approximate };
}
