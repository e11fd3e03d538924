import type { Token } from '../../model';
import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readLists } from '../prepare/read-lists';

/**
 * `Lind’s team read the letters; Aske’s, led by a Dane, read the maps` beside `Lind’s team read the maps`: two statements, of
 * which the claim takes something from each. What goes on with a pronoun tells of the same.
 */
export function isAcrossStop(document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const { tokens } = document;
  const lists = readLists(document);
  return tokens.some(({ text }, at) => {
    if (text !== ';' || tokens[at + 1]?.class === 'pronoun' || isInAside(tokens, at)) return false;
    if (lists.some(({ from, to }) => from <= at && at < to)) return false;
    const before = said.filter(({ document }) => document.to <= at);
    const behind = said.filter(({ document }) => document.from > at);
    return before.length > 0 && behind.length > 0;
  });
}

/** `the six — Chad and Mali; plus Togo — agreed`: within an aside the mark parts no statements. */
function isInAside(tokens: readonly Token[], at: number): boolean {
  const isDash = ({ text }: Token) => /^[–—]$/.test(text);
  const before = tokens.slice(0, at).filter(isDash).length;
  return before % 2 === 1 && tokens.slice(at).some(isDash);
}
