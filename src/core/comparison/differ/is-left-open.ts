import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readStatus } from '../prepare/read-status';

/** Verbs that settle what stands behind their `to`. Source: Karttunen (1971), and general knowledge of news prose. */
const SETTLING = /^(?:decide|agree|vote|choose|opt) to$/;

/** `refused it` beside `may accept it`, `is to decide whether to accept it`: what is not settled takes nothing back; `decided to accept it` settles it. */
export function isLeftOpen(
  claim: Item,
  opposite: Item,
  { claim: ours, document }: { readonly claim: PreparedSentence; readonly document: PreparedSentence },
): boolean {
  if (![claim, opposite].every((item) => item.class === 'verb')) return false;
  if (readStatus(ours.tokens, ours.clauses, claim.from).prospect !== null) return false;
  const { prospect } = readStatus(document.tokens, document.clauses, opposite.from);
  const before = document.tokens.slice(Math.max(0, opposite.from - 2), opposite.from).map(({ lemma }) => lemma);
  return /^(?:may|if|verb)$/.test(prospect ?? '') && !SETTLING.test(before.join(' '));
}
