import { SAYING_VERBS } from '../../lexicon/verbs';
import { GIFTS, HANDOVER } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';

/** `said` beside `presented him with a car`: what is handed over is not said. */
export const isHandedOver = (claim: Item, document: Item): boolean =>
  claim.class === 'verb' && SAYING_VERBS.has(claim.lemma) && HANDOVER.has(document.lemma) && !HANDOVER.has(claim.lemma);

/** A gift beside the verb that tells of giving it. */
export const isGift = (claim: Item, document: Item): boolean =>
  claim.class === 'noun' && document.class === 'verb' && GIFTS.test(claim.lemma) && HANDOVER.has(document.lemma);
