import { SAYING_VERBS } from '../../lexicon/verbs';
import { GIFTS, HANDOVER } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';

/** Whether a word that would do for a verb tells of another deed in the sentence. */
export const isOtherDeed = (claim: Item, document: Item): boolean =>
  isHandedOver(claim, document) || isContest(claim, document);

/** `said` beside `presented him with a car`: what is handed over is not said. */
const isHandedOver = (claim: Item, document: Item): boolean =>
  claim.class === 'verb' && SAYING_VERBS.has(claim.lemma) && HANDOVER.has(document.lemma) && !HANDOVER.has(claim.lemma);

/** A gift beside the verb that tells of giving it. */
export const isGift = (claim: Item, document: Item): boolean =>
  claim.class === 'noun' && document.class === 'verb' && GIFTS.test(claim.lemma) && HANDOVER.has(document.lemma);

/** `won the election` beside `lost the election`, `won nine seats` beside `at the election`: the noun does not tell who won. */
const isContest = (claim: Item, document: Item): boolean =>
  claim.lemma.startsWith('win ') && claim.class === 'verb' && document.class === 'noun';
