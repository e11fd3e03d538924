import { toReasonMessage } from '../core/comparison/to-reason-message';
import type { Comparison } from '../core/model';
import type { PageReport } from '../core/report';
import { Evidence } from './evidence';
import { useWords } from './words';

interface ClaimAnswersProps {
  readonly comparison: Comparison | undefined;
  readonly report: PageReport;
  /** Whether the document's words are shown from the start. */
  readonly open?: boolean;
}

/** Why each document answers a claim as it does, in a line, and its words on demand; nothing where none speaks to it. */
export function ClaimAnswers({ comparison, report: { analysis, documents }, open = false }: ClaimAnswersProps) {
  const { say } = useWords();
  const page = analysis.article.text;
  const answers = (comparison?.answers ?? []).flatMap((answer) => {
    const document = documents.find(({ record }) => record.id === answer.document);
    return document ? [{ ...answer, document, why: toReasonMessage(answer.explanation, page, document.text) }] : [];
  });
  if (answers.length === 0) return null;
  return (
    <>
      {answers.map(({ document, why }) => (
        <p class="difference" key={document.record.id}>
          {say(why.key, ...why.values)}
        </p>
      ))}
      <details class="sides" open={open}>
        <summary>{say('claim_both')}</summary>
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
