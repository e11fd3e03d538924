import type { PageReport } from '../../core/report';
import { answerKey } from '../answer-key';
import { ClaimAnswers } from '../claim-answers';
import { MarkedText } from '../marked-text';
import { Pause } from '../pause';
import { useWords } from '../words';
import type { Item } from './item';
import { RowButton } from './row-button';

interface RowProps {
  readonly item: Item;
  readonly report: PageReport;
}

/** A claim of the page in the reading list: the answer, who says so, the words, the reason, the document's side. */
export function ClaimRow({ item, report }: RowProps) {
  const { say } = useWords();
  const { article, comparisons } = report.analysis;
  const comparison = comparisons.find(({ claim }) => claim === item.index);
  const verdict = item.verdict ?? 'not-covered';
  return (
    <>
      <RowButton item={item}>
        <span class="row-head">
          <span class="answer" data-answer={verdict}>
            {say(answerKey(verdict))}
            <Pause />
          </span>
          {item.sayer && (
            <span class="row-note">
              {say('says_here', item.sayer)}
              <Pause />
            </span>
          )}
        </span>
        <span class="row-words" lang={article.language ?? undefined}>
          <MarkedText
            text={article.text}
            span={item}
            marks={(comparison?.differences ?? []).map(({ claim }) => claim)}
          />
        </span>
      </RowButton>
      <ClaimAnswers comparison={comparison} report={report} />
    </>
  );
}
