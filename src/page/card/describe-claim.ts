import { toComparison } from '../../core/comparison/explain/to-comparison';
import { type ReasonMessage, toReasonMessage } from '../../core/comparison/explain/to-reason-message';
import { isDisputed } from '../../core/comparison/prepare/is-disputed';
import type { Claim, Comparison, DocumentAnswer, Reason, Span, Stance, Verdict } from '../../core/model';
import type { DocumentView, PageFindings } from '../../core/report';
import { describeSaying, type SaidBy } from './describe-saying';
import { type Segment, splitWords } from './split-words';

/** A sentence of a document that speaks to a claim. */
export interface DocumentPassage {
  readonly title: string;
  /** BCP 47 of the document's words. */
  readonly language: string;
  readonly document: string;
  readonly span: Span;
  readonly segments: readonly Segment[];
  readonly verdict: Verdict;
  /** The sentence that tells why this is the answer. */
  readonly why: ReasonMessage;
}

/** A rule and the words of the page that it fired on. */
export interface WordedReason {
  readonly rule: string;
  readonly words: readonly string[];
}

export interface ClaimCard {
  readonly kind: 'claim';
  readonly verdict: Verdict;
  /** Whether documents disagree about it. */
  readonly disputed: boolean;
  readonly stance: Stance;
  readonly page: readonly Segment[];
  readonly passages: readonly DocumentPassage[];
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

/** The answers to show: the first of each kind before a second of any, so that a disagreement is seen. */
function chooseAnswers({ answers }: Comparison): DocumentAnswer[] {
  const firsts = answers.filter(({ verdict }, at) => answers.findIndex((one) => one.verdict === verdict) === at);
  return [...new Set([...firsts, ...answers])].slice(0, MOST_PASSAGES);
}

function readPassages(comparison: Comparison, page: string, documents: readonly DocumentView[]): DocumentPassage[] {
  return chooseAnswers(comparison).flatMap(({ document, verdict, evidence, differences, explanation }) => {
    const view = documents.find(({ record }) => record.id === document);
    if (!view) return [];
    const marked = differences.map((difference) => difference.document);
    const segments = splitWords(view.text, evidence, marked);
    const why = toReasonMessage(explanation, page, view.text);
    const { title, language } = view.record;
    return [{ title, language, document, span: evidence, segments, verdict, why }];
  });
}

/** What the card of a claim shows; null when the report has no such claim. */
export function describeClaim(report: PageFindings, index: number): ClaimCard | null {
  const { analysis, documents } = report;
  const claim: Claim | undefined = analysis.claims[index];
  if (!claim) return null;
  const text = analysis.article.text;
  const comparison = analysis.comparisons.find((other) => other.claim === index) ?? toComparison(index, []);
  return {
    kind: 'claim',
    verdict: comparison.verdict,
    disputed: isDisputed(comparison),
    stance: claim.stance,
    page: splitWords(
      text,
      claim,
      comparison.differences.map((difference) => difference.claim),
    ),
    passages: readPassages(comparison, text, documents),
    saidBy: describeSaying(report, claim),
    reasons: wordReasons([...comparison.because, ...claim.because], text),
    documents: documents.map(({ record }) => record.title),
  };
}
