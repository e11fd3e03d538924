import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/**
 * `Here, she met Lind` behind `she was sent to a camp in Velden`, `There he trained` behind `he went to Chad in 2008`: a
 * sentence begins where the one before ended.
 */
export function isHere(found: Item, sentence: PreparedSentence, { sentences }: PreparedDocument): boolean {
  const [first] = sentence.tokens;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (!/^(?:here|there)$/i.test(first?.text ?? '') || first?.class !== 'adverb' || !before) return false;
  const isWhere = (item: Item) =>
    item.kind === 'figure' && (item.located || /^(?:to|into|for)$/.test(placed(item, before) ?? ''));
  return before.items.findLast(isWhere) === found;
}

/** The preposition before a place. */
const placed = (item: Item, sentence: PreparedSentence): string | null =>
  item.figure?.type === 'place' || item.country ? prepositionBefore(sentence, item) : null;
