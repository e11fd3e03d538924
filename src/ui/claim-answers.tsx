import { toReasonMessage } from '../core/comparison/explain/to-reason-message';
import { isDisputed } from '../core/comparison/prepare/is-disputed';
import type { Comparison } from '../core/model';
import type { PageReport } from '../core/report';
import { About } from './about';
import { answerKey } from './answer-key';
import { Evidence } from './evidence';
import { useWords } from './words';

interface ClaimAnswersProps {
  readonly comparison: Comparison | undefined;
  readonly report: PageReport;
  /** Whether the document's words are shown from the start. */
  readonly open?: boolean;
}

/** Why each document answers a claim as it does, in a line, and its words on demand; nothing where none speaks to it. */
export function ClaimAnswers({ comparison, report, open = false }: ClaimAnswersProps) {
  const { say } = useWords();
  const { analysis, documents } = report;
  const page = analysis.article.text;
  const answers = (comparison?.answers ?? []).flatMap((answer) => {
    const document = documents.find(({ record }) => record.id === answer.document);
    return document ? [{ ...answer, document, why: toReasonMessage(answer.explanation, page, document.text) }] : [];
  });
  const claim = comparison && analysis.claims[comparison.claim];
  if (!comparison || !claim || answers.length === 0) return null;
  return (
    <>
      {isDisputed(comparison) && <p class="disputed">{say('answer_disputed')}</p>}
      {answers.map(({ document, verdict, why }) => (
        <div key={document.record.id}>
          {answers.length > 1 && (
            <p class="difference-by">
              <cite lang={document.record.language}>{document.record.title}</cite>{' '}
              <span class="answer" data-answer={verdict}>
                {say(answerKey(verdict))}
              </span>
            </p>
          )}
          <p class="difference">{say(why.key, ...why.values)}</p>
        </div>
      ))}
      <details class="sides" open={open}>
        <summary>
          {say('claim_both')}
          <About words={page.slice(claim.start, claim.end)} language={analysis.article.language ?? undefined} />
        </summary>
        {answers.map(({ document, evidence, differences }) => (
          <Evidence
            key={document.record.id}
            document={document}
            span={evidence}
            marks={differences.map((difference) => difference.document)}
          />
        ))}
      </details>
    </>
  );
}
