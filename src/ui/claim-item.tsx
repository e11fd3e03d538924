import type { PageReport } from '../core/report';
import { useActions } from './actions';
import { describeDifference } from './describe-difference';
import { Evidence } from './evidence';
import { MarkedText } from './marked-text';
import type { ComparedClaim } from './sort-claims';
import { useWords } from './words';

interface ClaimItemProps {
  readonly compared: ComparedClaim;
  readonly report: PageReport;
}

/** A claim of the page: the difference in a line, both sides' words. */
export function ClaimItem({ compared: { claim, comparison }, report: { analysis, documents } }: ClaimItemProps) {
  const words = useWords();
  const { reveal } = useActions();
  const { verdict, evidence, differences } = comparison;
  const [best] = evidence;
  const document = documents.find(({ record }) => record.id === best?.document);
  if (verdict === 'not-covered' || !best || !document) return null;
  const page = analysis.article.text;
  return (
    <li class="claim">
      <blockquote lang={analysis.article.language ?? undefined}>
        <MarkedText text={page} span={claim} marks={differences.map((difference) => difference.claim)} />
      </blockquote>
      {differences.map((difference) => (
        <p class="difference" key={difference.claim.start}>
          {describeDifference(words, difference, page, document.text)}
        </p>
      ))}
      <details>
        <summary>{words.say('claim_both')}</summary>
        <Evidence document={document} span={best} marks={differences.map((difference) => difference.document)} />
      </details>
      {reveal && (
        <button type="button" class="quiet" onClick={() => reveal(claim)}>
          {words.say('claim_reveal')}
        </button>
      )}
    </li>
  );
}
