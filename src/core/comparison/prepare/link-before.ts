import { COPULAR_VERBS } from '../../lexicon/empty-words';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** The verb that only leads to an adjective: `stayed` in `stayed open`; none before anything else. */
export const linkBefore = ({ class: kind, from }: Item, { items }: PreparedSentence): Item[] =>
  items.filter(
    (item) => kind === 'adjective' && item.to === from && item.class === 'verb' && COPULAR_VERBS.has(item.lemma),
  );
