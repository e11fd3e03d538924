import type { PreparedSentence } from '../prepare/prepare-document';
import type { Status } from '../prepare/read-status';

/** Whether a claim itself names a deed as a purpose, alone or right behind its verb: `met to discuss it`. */
export const isPurposeOf = ({ clauses }: PreparedSentence, { purpose }: Status, at: number): boolean =>
  purpose ||
  clauses.some(({ chain }) => chain.some(({ form, from, to }) => form === 'infinitive' && from <= at && at < to));
