import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Tokens between a word and what hangs on it, less one: a preposition, an article. */
const NEAR = 3;

/** `played for Denmark` beside `played for Ajax`: the word that a figure hangs on in the claim has another in its place. */
export function isOfRival({ claim }: Pair, pairs: readonly Pair[], { items }: PreparedSentence): boolean {
  const lead = pairs.findLast((pair) => pair.claim.to <= claim.from);
  const at = lead?.document && lead.score >= SAID && claim.from - lead.claim.to < NEAR ? lead.document.to : null;
  return items.some(
    (item) =>
      at !== null &&
      item.from >= at &&
      item.from - at < NEAR &&
      item.form === 'name' &&
      !pairs.some(({ document, score }) => document === item && score >= SAID),
  );
}
