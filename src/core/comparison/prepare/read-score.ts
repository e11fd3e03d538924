import type { Token } from '../../model';
import type { Item } from './item';

/** A score or the outcome of a vote, and the token behind it. */
interface Score {
  readonly value: Pick<Item, 'number' | 'amount'>;
  readonly to: number;
}

/** `6-4` in one word; with a dash it is three. */
const WHOLE = /^(\d{1,3})-(\d{1,3})$/;
const PART = /^\d{1,3}$/;
const DASH = /^[-–]$/;
/** Nobody scores more in the games that are told so: the smaller of both numbers stands behind the point. */
const MOST = 1000;
/** What makes two figures with a dash a stretch: `aged 8-10`. */
const OPENS_STRETCH = /^(?:age[ds]?|between|from|[$€£¥]|pages?)$/;

/**
 * Reads two figures with a dash, or the two of a vote (`98 votes to 15`), as one number, the larger one before the point (`6-4`
 * and `4-6` are one score, told from two sides); null for what stretches from one to the other (`10-15 people`, `5-7%`).
 */
export function readScore(tokens: readonly Token[], at: number): Score | null {
  const first = tokens[at];
  const [, a, b] = WHOLE.exec(first?.text ?? '') ?? [];
  const isSplit = PART.test(first?.text ?? '') && DASH.test(tokens[at + 1]?.text ?? '');
  const votes = a || isSplit ? null : endOfVote(tokens, at);
  const end = a ? at + 1 : at + SPLIT;
  const to = votes ?? end;
  const [left, right] = a && b ? [a, b] : isSplit || votes ? [first?.text, tokens[to - 1]?.text] : [];
  const last = tokens[to - 1];
  if (!first || !last || !PART.test(left ?? '') || !PART.test(right ?? '') || isStretch(tokens, at, to)) return null;
  const [low = 0, high = 0] = [Number(left), Number(right)].sort((x, y) => x - y);
  const value = high + low / MOST;
  const shared = { value, unit: 'score', kind: 'cardinal' } as const;
  return {
    to,
    value: {
      number: { ...shared, start: first.start, end: last.end, approximate: false },
      amount: { ...shared, low: value, high: value, joined: null },
    },
  };
}
/** Tokens of `0 – 0`. */
const SPLIT = 3;

/** The token behind `98 votes to 15`, or behind the figures of `voted 98 to 15`; null for any other: `fell by 30 to 210`. */
function endOfVote(tokens: readonly Token[], at: number): number | null {
  if (!PART.test(tokens[at]?.text ?? '')) return null;
  const isNamed = /^votes?$/.test(tokens[at + 1]?.text ?? '');
  const to = isNamed ? at + 2 : at + 1;
  if (!isNamed && tokens[at - 1]?.lemma !== 'vote') return null;
  return tokens[to]?.text === 'to' && PART.test(tokens[to + 1]?.text ?? '') ? to + 2 : null;
}

/** Whether something is counted behind two figures, or a third follows. */
function isStretch(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[to]];
  if (OPENS_STRETCH.test(before?.lemma ?? '') || DASH.test(before?.text ?? '') || DASH.test(next?.text ?? ''))
    return true;
  if (next?.lemma === 'vote') return false;
  return next !== undefined && (next.plural || /^(?:%|per|percent|\/)$/.test(next.lemma) || next.class === 'number');
}
