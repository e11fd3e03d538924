import type { Verdict } from '../core/model';
import type { PageReport } from '../core/report';
import { answerKey } from './answer-key';
import { ClaimItem } from './claim-item';
import type { ComparedClaim } from './sort-claims';
import { useWords } from './words';

interface AnswerSectionProps {
  readonly verdict: Verdict;
  /** All with this answer. */
  readonly claims: readonly ComparedClaim[];
  readonly report: PageReport;
  readonly open: boolean;
}

/** One answer and the claims that have it. */
export function AnswerSection({ verdict, claims, report, open }: AnswerSectionProps) {
  const { say, count } = useWords();
  return (
    <details class="figure" open={open}>
      <summary>
        <h3>
          <span class="answer" data-answer={verdict}>
            {say(answerKey(verdict))}
          </span>
        </h3>
        <span class="figure-note">{count('claims_count', claims.length)}</span>
      </summary>
      <ul class="claims">
        {claims.map((compared) => (
          <ClaimItem key={compared.comparison.claim} compared={compared} report={report} />
        ))}
      </ul>
    </details>
  );
}
