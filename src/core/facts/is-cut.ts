import type { Token } from '../model';
import type { TokenRange } from './resolve-phrase';

/** Words that a noun must follow. */
const OPENS = /^(?:the|an?|its|his|their|my|our|your|every|and|or)$/;

/** Whether a stretch breaks off inside a noun phrase: `are the`, `a total of 12` before `“Yes” votes`. */
export function isCut(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  const before = tokens[to - 2];
  const next = tokens[to];
  if (!last || to <= from) return false;
  if (last.class === 'determiner' && OPENS.test(last.lemma)) return true;
  if (last.lemma === 'and') return true;
  if (next?.text === '[') return !/^(?:noun|name|pronoun)$/.test(last.class);
  if (next?.text === '(') return goesOnBehind(tokens, to);
  const isOpen = last.class === 'adjective' || last.class === 'number' || last.class === 'adverb';
  if (!isOpen) return false;
  if (/^["“]$/.test(next?.text ?? '')) return opensWords(tokens, to);
  if (last.class === 'adjective' && next?.text === ',' && tokens[to + 1]?.class === 'adjective')
    return tokens[to + 2]?.class === 'noun';
  if (before?.class !== 'determiner' || last.class === 'number') return false;
  return /^an?$/.test(before.lemma)
    ? !/^(?:little|lot|few)$/.test(last.lemma)
    : isNominal(next) || next?.lemma === 'and';
}

const isNominal = (token: Token | undefined): boolean => /^(?:noun|name|adjective)$/.test(token?.class ?? '');

/** `a File Format (FF) reader`: the phrase goes on behind brackets. */
function goesOnBehind(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  return close > 0 && close - open <= 3 && isNominal(tokens[close + 1]);
}

/** Whether the quotation mark at a token opens words, with no other left open before it. */
const opensWords = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '“' || tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 0;
