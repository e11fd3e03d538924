import type { Span, Token } from '../model';
import type { Lexicon } from './lexicon';

/** Where words of a lexicon stand, and the rule they stand for. */
export interface PhraseMatch extends Span {
  readonly rule: string;
  /** Index of the first and one past the last token. */
  readonly from: number;
  readonly to: number;
}

type Phrase = { readonly words: readonly string[]; readonly rule: string };

/** A lexicon made ready for look-up by first word. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Prepares a lexicon for `findPhrases`; longer phrases are tried first. */
export function toPhraseTable(lexicon: Lexicon): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const { rule, words } of lexicon.groups) {
    for (const entry of words) {
      const phrase = { words: entry.split(' '), rule };
      const first = phrase.words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), phrase]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lemma === word || token.text.toLowerCase().replaceAll('’', "'") === word);

/** Finds phrases of a table among a sentence's tokens, by lower-cased word or lemma, longest first, not overlapping. */
export function findPhrases(tokens: readonly Token[], table: PhraseTable): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = phraseAt(tokens, i, table);
    if (match) found.push(match);
    i = match ? match.to : i + 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], from: number, table: PhraseTable): PhraseMatch | null {
  const first = tokens[from];
  if (!first) return null;
  const word = first.text.toLowerCase();
  const candidates = [...(table.get(word) ?? []), ...(word === first.lemma ? [] : (table.get(first.lemma) ?? []))];
  const phrase = candidates.find(({ words }) => words.every((w, k) => isWord(tokens[from + k], w)));
  const last = phrase && tokens[from + phrase.words.length - 1];
  if (!phrase || !last) return null;
  return { rule: phrase.rule, from, to: from + phrase.words.length, start: first.start, end: last.end };
}
