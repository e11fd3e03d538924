import type { Token } from '../model';

/** Quotation marks that open, and that close. */
export const OPENING = /^(?:[“«‘]|``)$/;
export const CLOSING = /^(?:[”»’]|'')$/;

/** Words that a noun phrase can be made of. */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['noun', 'name', 'number', 'adjective'].includes(token.class);

/** A quotation mark in front of more of the phrase: `a “new level”`, `a "quasi-state of war"`. */
export function opensQuote(tokens: readonly Token[], at: number, from: number, quoted: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.class ?? '';
  const opens =
    OPENING.test(text) ||
    (text === '"' && !quoted && at > from && /^(?:determiner|adjective|particle|number)$/.test(before));
  return opens && (isNominal(tokens[at + 1]) || (at > from && quotesOneWord(tokens, at)));
}

/** `the "Yes" camp`: one word of any kind in quotation marks, with the noun that it names behind it. */
const quotesOneWord = (tokens: readonly Token[], at: number): boolean =>
  /^["”]$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.class === 'noun';

/** Words between quotation marks, at most, that still describe the noun behind them. */
const LONGEST_MODIFIER = 3;

/** `granted "interim" status`: straight marks around words that describe the noun right behind them. */
export function quotesModifier(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '"' || tokens.slice(0, at).filter(({ text }) => text === '"').length % 2) return false;
  const length = tokens.slice(at + 1, at + 2 + LONGEST_MODIFIER).findIndex(({ text }) => text === '"');
  const close = at + 1 + length;
  const describes = quotesOneWord(tokens, at) || tokens.slice(at + 1, close).every(isNominal);
  return length > 0 && describes && tokens[close + 1]?.class === 'noun';
}
