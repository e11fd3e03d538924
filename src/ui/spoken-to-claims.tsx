import type { PageReport } from '../core/report';
import { AnswerSection } from './answer-section';
import { sortClaims } from './sort-claims';
import { useWords } from './words';

/** The claims of a page that a document speaks to, worst answer first; or that there are none, and what then. */
export function SpokenToClaims({ report }: { readonly report: PageReport }) {
  const { say } = useWords();
  const claims = sortClaims(report.analysis);
  const [document] = report.documents;
  if (claims.length === 0) {
    return (
      <p class="empty">
        {say('claims_none')} {document && say('claims_none_next', document.record.title)}
      </p>
    );
  }
  const verdicts = [...new Set(claims.map(({ comparison }) => comparison.verdict))];
  return (
    <>
      {verdicts.map((verdict, index) => (
        <AnswerSection
          key={verdict}
          verdict={verdict}
          claims={claims.filter(({ comparison }) => comparison.verdict === verdict)}
          report={report}
          open={index === 0}
        />
      ))}
    </>
  );
}
