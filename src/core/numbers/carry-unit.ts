import type { NumberExpression } from '../model';

/** What leads to the figure that another is held against: `from 325 million`, `compared with 5.2`. */
const AGAINST =
  /\b(?:from|versus|vs\.?|against|(?:compared|down|up) (?:with|to|from))(?: (?:about|around|nearly|just|only))? $/i;
/** Tokens of money written out: only figures of their size are more of it. */
const LARGE = /\b(?:million|billion|trillion|mln|bln|trln|m|bn)$/i;
/** What ends a figure that counts nothing of its own: the end of a phrase, or when it was. */
const ENDS = /^(?:[.,;)]| (?:in|on|for|at|a|the|last|during|previously|earlier|before)\b)/;

/**
 * Gives a bare figure the unit of the one that it is held against in its sentence: `climbed to 410 million euros from 325 million
 * a year earlier`, `rose to 7.4 percent from 7.1`. Numbers of one sentence, in order.
 */
export function carryUnit(text: string, offset: number, numbers: readonly NumberExpression[]): NumberExpression[] {
  return numbers.map((number, at) => {
    if (number.kind !== 'cardinal' || number.unit !== null) return number;
    const [start, end] = [number.start - offset, number.end - offset];
    if (!AGAINST.test(text.slice(0, start)) || !ENDS.test(text.slice(end))) return number;
    const before = numbers[at - 1];
    if (!before || (before.kind !== 'money' && before.unit !== '%')) return number;
    const isAlike =
      before.kind === 'money' ? LARGE.test(text.slice(start, end)) : /^\d{1,2}\.\d+$/.test(text.slice(start, end));
    return isAlike ? { ...number, unit: before.unit, kind: before.kind } : number;
  });
}
