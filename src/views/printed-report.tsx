import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../core/model';
import { askBackground } from '../messages/ask';
import type { TabState } from '../messages/table';
import { answerKey } from '../ui/answer-key';
import { ClaimAnswers } from '../ui/claim-answers';
import { DocumentFacts } from '../ui/document-facts';
import { FoundHeader } from '../ui/found-header';
import { MarkedText } from '../ui/marked-text';
import { QuotesBySpeaker } from '../ui/quotes-by-speaker';
import { useWords } from '../ui/words';

const ORDER: readonly Verdict[] = ['conflicts', 'related', 'supported', 'not-covered'];

/** The report on the page of a tab, set for paper. */
export function PrintedReport() {
  const { say } = useWords();
  const [state, setState] = useState<TabState | null | 'waiting'>('waiting');
  useEffect(() => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    void askBackground('tabState', { tabId }).then((answer) => setState(answer.ok ? answer.value : null));
  }, []);
  if (state === 'waiting') return <main class="reading" aria-busy="true" />;
  if (state?.kind !== 'annotated') {
    return (
      <main class="reading">
        <h1>{say('report_gone_title')}</h1>
        <p>{say('report_gone_body')}</p>
      </main>
    );
  }
  const { report } = state;
  const { article, claims, comparisons } = report.analysis;
  return (
    <main class="report">
      <p class="buttons unprinted">
        <button type="button" onClick={() => print()}>
          {say('report_print')}
        </button>
      </p>
      <FoundHeader report={report} />
      {article.url && <p class="row-note">{article.url}</p>}
      {ORDER.map((verdict) => {
        const own = comparisons.filter((comparison) => comparison.verdict === verdict);
        if (own.length === 0) return null;
        return (
          <section key={verdict}>
            <h2>
              <span class="answer" data-answer={verdict}>
                {say(answerKey(verdict))}
              </span>
            </h2>
            {own.map((comparison) => {
              const claim = claims[comparison.claim];
              const marks = comparison.differences.map((difference) => difference.claim);
              return (
                claim && (
                  <div class="claim" key={comparison.claim}>
                    <blockquote lang={article.language ?? undefined}>
                      <MarkedText text={article.text} span={claim} marks={marks} />
                    </blockquote>
                    <ClaimAnswers comparison={comparison} report={report} open />
                  </div>
                )
              );
            })}
          </section>
        );
      })}
      <section>
        <h2>{say('section_quotes')}</h2>
        <QuotesBySpeaker analysis={report.analysis} />
      </section>
      <section>
        <h2>{say('section_facts')}</h2>
        {report.documents.map((document) => (
          <DocumentFacts key={document.record.id} document={document} report={report} open={Number.POSITIVE_INFINITY} />
        ))}
      </section>
    </main>
  );
}
