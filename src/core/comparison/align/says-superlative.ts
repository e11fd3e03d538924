import type { Token } from '../../model';
import { relateWords } from '../meaning/relate-words';
import type { PreparedSentence } from '../prepare/prepare-document';

/** What an adjective is compared by: `longer`, `longest` → `long`. */
const stemOf = (word: string): string => word.toLowerCase().replace(/(?:est|er)$/, '');

const isNegative = ({ lemma }: Token): boolean => /^(?:no|not|n’t|n't|never|none|nothing|nobody)$/.test(lemma);

/** The adjective that a claim says nothing else reaches: `no pact has been more important`, `never took longer`, `not as big`. */
function readUnreached(tokens: readonly Token[]): string | null {
  const no = tokens.findIndex(isNegative);
  if (no < 0) return null;
  const at = tokens.findIndex(
    ({ lemma, text, class: kind }, i) =>
      i > no &&
      ((/^(?:more|as|so)$/.test(lemma) && tokens[i + 1]?.class === 'adjective') ||
        (/^(?:adjective|adverb)$/.test(kind) &&
          /[^aeiou]er$/.test(text) &&
          !/^(?:ever|never|other|after|later|over|under|former)$/i.test(text))),
  );
  const token = tokens[at];
  if (!token) return null;
  return /^(?:more|as|so)$/.test(token.lemma) ? (tokens[at + 1]?.lemma ?? null) : stemOf(token.text);
}

/** The adjectives that a sentence says in their highest degree: `the most significant`, `the longest`. */
const readHighest = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ text, class: kind }, at) => {
    if (tokens[at - 1]?.text.toLowerCase() === 'most' && kind === 'adjective') return [text.toLowerCase()];
    return /^(?:adjective|adverb)$/.test(kind) && /..est$/i.test(text) ? [stemOf(text)] : [];
  });

/**
 * Whether a claim says by a negated comparison what a sentence says by a superlative: `no pact has been more important` is
 * `the most important pact`. The negation is none of the deed.
 */
export function saysSuperlative(claim: PreparedSentence, document: PreparedSentence): boolean {
  const adjective = readUnreached(claim.tokens);
  if (!adjective) return false;
  return readHighest(document.tokens).some((highest) => {
    const relation = relateWords(adjective, highest);
    return relation === 'same' || relation === 'synonym';
  });
}
