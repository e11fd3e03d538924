import { UNITS } from '../../lexicon/time-words';
import type { TimeExpression, Token } from '../../model';
import { COUNT, readCount, UNIT } from '../../times/fragments';
import { readDuration } from '../meaning/compare-times';
import { readStretch } from '../meaning/read-stretch';
import type { Item } from './item';

const AGO = new RegExp(`(?<count>${COUNT}) (?<unit>${UNIT})s? ago$`);

/** How long a time expression says, with the words before it; no length for a day, a year or a vague stretch. */
export function readLength(
  { type, value }: TimeExpression,
  words: string,
  tokens: readonly Token[],
  { from, to }: Pick<Item, 'from' | 'to'>,
): Pick<Item, 'length' | 'back'> {
  const ago = type === 'date' ? AGO.exec(words)?.groups : undefined;
  const days = readDuration(
    ago ? `P${readCount(ago.count)}${UNITS[ago.unit ?? '']}` : type === 'duration' ? value : '',
  );
  if (days === null) return { length: null, back: false };
  const length = isDuring(tokens, from)
    ? { value: days, low: days, high: days }
    : readStretch(days, tokens, { from, to });
  // `first sold ten years ago` tells when it began, and of no gap.
  const isGap = ago !== undefined && !tokens.some(({ lemma }) => lemma === 'first');
  return { length, back: isGap || isCountedBack(words, tokens, { from, to }) };
}

/** `a rise of 8% over two years`: behind a noun or an amount `over` says during which time, not that it was longer. */
const isDuring = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lemma === 'over' &&
  (/^(?:noun|number|pronoun)$/.test(tokens[at - 2]?.class ?? '') ||
    /^(?:%|more|less)$/.test(tokens[at - 2]?.text ?? ''));

/** `ten years to the day after`, `ten years since`, `the first visit in ten years`. */
function isCountedBack(words: string, tokens: readonly Token[], { from, to }: Pick<Item, 'from' | 'to'>): boolean {
  if (/ to the day$/.test(words) || /^(?:earlier|before|later|after|since)$/.test(tokens[to]?.lemma ?? '')) return true;
  const before = tokens.slice(0, from);
  return (
    /^(?:in|for|after)$/.test(before.at(-1)?.lemma ?? '') &&
    before.some(({ lemma }) => /^(?:first|last|latest)$/.test(lemma))
  );
}
