import type { PageReport } from '../core/report';
import { About } from './about';
import { useActions } from './actions';
import { ClaimAnswers } from './claim-answers';
import { MarkedText } from './marked-text';
import type { ComparedClaim } from './sort-claims';
import { useWords } from './words';

interface ClaimItemProps {
  readonly compared: ComparedClaim;
  readonly report: PageReport;
}

/** A claim of the page: why each document answers as it does, in a line, and both sides' words. */
export function ClaimItem({ compared: { claim, comparison }, report }: ClaimItemProps) {
  const { say } = useWords();
  const { reveal } = useActions();
  const { article } = report.analysis;
  const words = article.text.slice(claim.start, claim.end);
  return (
    <li class="claim">
      <blockquote lang={article.language ?? undefined}>
        <MarkedText text={article.text} span={claim} marks={comparison.differences.map(({ claim: at }) => at)} />
      </blockquote>
      <ClaimAnswers comparison={comparison} report={report} />
      {reveal && (
        <button type="button" class="quiet" onClick={() => reveal(claim)}>
          {say('claim_reveal')}
          <About words={words} language={article.language ?? undefined} />
        </button>
      )}
    </li>
  );
}
