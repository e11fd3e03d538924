import type { Comparison } from '../../model';

/** Whether documents disagree about a claim: one says the same, another says otherwise. */
export const isDisputed = ({ answers }: Comparison): boolean =>
  answers.some(({ verdict }) => verdict === 'supported') && answers.some(({ verdict }) => verdict === 'conflicts');
