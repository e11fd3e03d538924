import type { Verdict } from '../core/model';
import type { MessageKey } from './words';

const ANSWERS: Readonly<Record<Verdict, MessageKey>> = {
  conflicts: 'verdict_conflicts',
  related: 'verdict_related',
  supported: 'verdict_supported',
  'not-covered': 'verdict_not_covered',
};

/** The words of an answer. */
export const answerKey = (verdict: Verdict): MessageKey => ANSWERS[verdict];
