import { toReasonMessage } from '../core/comparison/to-reason-message';
import type { PageReport } from '../core/report';
import { useActions } from './actions';
import { Evidence } from './evidence';
import { MarkedText } from './marked-text';
import type { ComparedClaim } from './sort-claims';
import { useWords } from './words';

interface ClaimItemProps {
  readonly compared: ComparedClaim;
  readonly report: PageReport;
}

/** A claim of the page: why each document answers as it does, in a line, and both sides' words. */
export function ClaimItem({ compared: { claim, comparison }, report: { analysis, documents } }: ClaimItemProps) {
  const { say } = useWords();
  const { reveal } = useActions();
  const page = analysis.article.text;
  const answers = comparison.answers.flatMap((answer) => {
    const document = documents.find(({ record }) => record.id === answer.document);
    return document ? [{ ...answer, document, why: toReasonMessage(answer.explanation, page, document.text) }] : [];
  });
  if (answers.length === 0) return null;
  return (
    <li class="claim">
      <blockquote lang={analysis.article.language ?? undefined}>
        <MarkedText text={page} span={claim} marks={comparison.differences.map((difference) => difference.claim)} />
      </blockquote>
      {answers.map(({ document, why }) => (
        <p class="difference" key={document.record.id}>
          {say(why.key, ...why.values)}
        </p>
      ))}
      <details>
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
      {reveal && (
        <button type="button" class="quiet" onClick={() => reveal(claim)}>
          {say('claim_reveal')}
        </button>
      )}
    </li>
  );
}
