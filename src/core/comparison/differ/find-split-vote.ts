import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Tokens between the two sides of a vote: `612 votes to 540`. */
const REACH = 3;
const VOTING: ReadonlySet<string> = new Set(
  'vote ballot decide decision rule ruling elect approve reject pass poll split'.split(' '),
);

/** Both sides of a vote that not all cast alike, as one item: `four to three`, `612 votes to 540`; null when none is told. */
export function findSplitVote({ tokens, items }: PreparedSentence): Item | null {
  if (!tokens.some(({ lemma }) => VOTING.has(lemma))) return null;
  const counts = items.filter(({ number }) => number?.kind === 'cardinal' && number.value > 0);
  for (const [at, first] of counts.entries()) {
    const second = counts[at + 1];
    if (!second || second.from - first.to > REACH) continue;
    const between = tokens.slice(first.to, second.from);
    if (between.some(({ lemma }) => lemma === 'to' || /^[-–]$/.test(lemma)))
      return { ...first, to: second.to, end: second.end };
  }
  return null;
}

/** Whether a word says that all voted alike: `unanimously`. */
export const isUnanimous = ({ kind, lemma }: Item): boolean => kind === 'word' && /^unanimous(?:ly)?$/.test(lemma);
