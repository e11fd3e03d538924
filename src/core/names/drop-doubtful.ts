import { isHead } from './find-tied';
import { isExplainedPerson } from './find-titled';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed, isTitle } from './read-word';
import { KIND } from './tags';

/** A lone word in no list of names needs this much to be taken for a person, one that is in a list this much. */
const UNKNOWN_WORD = 0.7;
const KNOWN_WORD = 0.5;

/**
 * Leaves out lone words that were read as people with little to say for it: no full name that they are part of, no title
 * before them. An invented person costs the reader more than a missed one. A word that is a place or an organisation
 * elsewhere in the document is that.
 */
export function dropDoubtful(sentences: readonly NameSentence[], found: readonly ScoredName[][]): ScoredName[][] {
  const parts = new Set<string>();
  const others = new Map<string, number>();
  sentences.forEach(({ tokens }, index) => {
    for (const { first, last, kind } of found[index] ?? []) {
      if (kind !== KIND.person && first === last) others.set(tokens[first]?.text ?? '', kind);
      if (kind !== KIND.person || first === last) continue;
      for (const token of tokens.slice(first, last + 1)) parts.add(token.text);
    }
  });
  return found.map((names, index) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const { tokens, words } = sentence;
    return names.flatMap((name) => {
      const { first, last, kind, score } = name;
      const isBacked = kind !== KIND.person || first !== last || parts.has(tokens[first]?.text ?? '');
      if (isBacked || isTitle(words[first - 1]) || isHead(sentence, first) || isExplainedPerson(sentence, first))
        return [name];
      if (score >= (isListed(words[first], LIST.firstName | LIST.lastName) ? KNOWN_WORD : UNKNOWN_WORD)) return [name];
      const other = others.get(tokens[first]?.text ?? '');
      return other ? [{ ...name, kind: other }] : [];
    });
  });
}
