import type { Words } from '../../words';
import type { Relation } from './find-relations';

/** A relation's words; one that is denied says so. */
export const describeRelation = (words: Words, { label, negated }: Relation): string =>
  negated ? words.say('graph_negated', label) : label;
