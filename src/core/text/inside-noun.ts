import type { Token } from '../model';
import { isNominal } from './quotes-inside';

/** `saved 200 more`: behind a bare number, `more` counts what the text has named before. */
export const isFurther = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]?.lemma === 'more' &&
  at === from + 1 &&
  tokens[from]?.class === 'number' &&
  tokens[at + 1]?.lemma !== 'than';

const isComparative = (token: Token | undefined): boolean =>
  token?.class === 'adjective' && /^(?:better|worse|\p{L}{3,}er)$/iu.test(token.text);

/** `the first and only woman`: a number that says which. */
const isOrdinal = (token: Token | undefined): boolean =>
  token?.class === 'number' && /(?:st|nd|rd|th)$/.test(token.lemma);

/** Words that may stand inside a noun phrase without being its head. */
export function isInside(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  // `was better the next day`: what is compared is said, and the time begins a phrase of its own.
  if (token.class === 'determiner' && at > from && isComparative(tokens[at - 1])) return false;
  if (token.class === 'determiner' || token.class === 'adjective' || token.class === 'number') return true;
  if (/^[$£€%&]$/.test(token.text)) return true;
  if (token.class === 'adverb')
    return next?.class === 'adjective' || (at > from && next?.class === 'number') || isFurther(tokens, at, from);
  if (token.text === '-' && at > from) return isNominal(next);
  // `the May 4–6 summit`, `2:30 p.m.`
  if (/^[–:]$/.test(token.text) && at > from && (token.text === '–' || token.end === next?.start))
    return tokens[at - 1]?.class === 'number' && next?.class === 'number';
  return joinsDescribing(tokens, at, from);
}

/** `a large, muddy hole`, `the first and only bridge`, `the 65th and 89th minutes`: a comma, `and` or `but` between words that describe one noun. */
function joinsDescribing(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isAnd = token?.lemma === 'and' || token?.lemma === 'but';
  if (isAnd && isOrdinal(before) && isOrdinal(next)) return behind?.class === 'noun';
  if (before?.class !== 'adjective' && !(isAnd && isOrdinal(before))) return false;
  if (!isAnd && token?.text !== ',') return false;
  return (next?.class === 'adjective' && isNominal(behind)) || describesOn(tokens, at, from);
}

/** `the largest, most severe and most costly fire`: behind an article, whether describing words go on up to a noun. */
function describesOn(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[from]?.class !== 'determiner' || !/^(?:most|least|more|very)$/.test(tokens[at + 1]?.lemma ?? ''))
    return false;
  let end = at;
  while (
    /^(?:adjective|adverb)$/.test(tokens[end + 1]?.class ?? '') ||
    /^(?:,|and)$/.test(tokens[end + 1]?.lemma ?? '')
  )
    end++;
  return tokens[end]?.class === 'adjective' && tokens[end + 1]?.class === 'noun';
}
