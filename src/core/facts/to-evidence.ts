import type { Clause } from '../text/clause';
import type { FactDraft, SentenceView } from './fact-draft';
import type { TokenRange } from './resolve-phrase';

/** The sentence as evidence, with the words in it that state the fact. */
export function toEvidence(
  { sentence, tokens }: SentenceView,
  { from, to }: TokenRange,
): Pick<FactDraft, 'evidence' | 'at'> {
  const { start, end } = sentence;
  return { evidence: { start, end }, at: { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end } };
}

/** All that a clause says, with what it says it of: a participle hangs on a noun before it. */
export function reachOf({ from, to, subject, antecedent }: Clause): TokenRange {
  return { from: Math.min(from, subject?.from ?? from, antecedent?.from ?? from), to };
}
