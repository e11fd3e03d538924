import type { Claim, Comparison, Reason, Slot, Span, Stance, Verdict } from '../../core/model';
import type { DocumentView, PageReport } from '../../core/report';
import { describeSaying, type SaidBy } from './describe-saying';
import { type Segment, splitWords } from './split-words';

/** A sentence of a document that speaks to a claim. */
export interface DocumentPassage {
  readonly title: string;
  readonly document: string;
  readonly span: Span;
  readonly segments: readonly Segment[];
}

/** What differs, in the words of both. */
export interface WordedDifference {
  readonly slot: Slot;
  readonly page: string;
  readonly document: string;
}

/** A rule and the words of the page that it fired on. */
export interface WordedReason {
  readonly rule: string;
  readonly words: readonly string[];
}

export interface ClaimCard {
  readonly kind: 'claim';
  readonly verdict: Verdict;
  readonly stance: Stance;
  readonly page: readonly Segment[];
  readonly passages: readonly DocumentPassage[];
  readonly differences: readonly WordedDifference[];
  readonly saidBy: SaidBy;
  readonly reasons: readonly WordedReason[];
  /** Titles of the documents that were asked. */
  readonly documents: readonly string[];
}

/** More passages than this make no one wiser; the rest is in the document. */
const MOST_PASSAGES = 2;

function wordReasons(reasons: readonly Reason[], text: string): WordedReason[] {
  const seen = new Set<string>();
  return reasons.flatMap(({ rule, at }) => {
    if (seen.has(rule)) return [];
    seen.add(rule);
    return [{ rule, words: at.map(({ start, end }) => text.slice(start, end)).filter((words) => words !== '') }];
  });
}

function readPassages(comparison: Comparison, documents: readonly DocumentView[]): DocumentPassage[] {
  const marked = comparison.differences.map((difference) => difference.document);
  return comparison.evidence.slice(0, MOST_PASSAGES).flatMap((evidence) => {
    const view = documents.find(({ record }) => record.id === evidence.document);
    return view
      ? [
          {
            title: view.record.title,
            document: view.record.id,
            span: { start: evidence.start, end: evidence.end },
            segments: splitWords(view.text, evidence, marked),
          },
        ]
      : [];
  });
}

function wordDifferences(comparison: Comparison, pageText: string, documents: readonly DocumentView[]) {
  const view = documents.find(({ record }) => record.id === comparison.evidence[0]?.document);
  return comparison.differences.flatMap(({ slot, claim, document }) => {
    const page = pageText.slice(claim.start, claim.end);
    const other = view?.text.slice(document.start, document.end) ?? '';
    return page && other ? [{ slot, page, document: other }] : [];
  });
}

const silent = (claim: number): Comparison => ({
  claim,
  verdict: 'not-covered',
  evidence: [],
  differences: [],
  because: [],
});

/** What the card of a claim shows; null when the report has no such claim. */
export function describeClaim(report: PageReport, index: number): ClaimCard | null {
  const { analysis, documents } = report;
  const claim: Claim | undefined = analysis.claims[index];
  if (!claim) return null;
  const text = analysis.article.text;
  const comparison = analysis.comparisons.find((other) => other.claim === index) ?? silent(index);
  return {
    kind: 'claim',
    verdict: comparison.verdict,
    stance: claim.stance,
    page: splitWords(
      text,
      claim,
      comparison.differences.map((difference) => difference.claim),
    ),
    passages: readPassages(comparison, documents),
    differences: wordDifferences(comparison, text, documents),
    saidBy: describeSaying(report, claim),
    reasons: wordReasons([...comparison.because, ...claim.because], text),
    documents: documents.map(({ record }) => record.title),
  };
}
