import type { Comparison, Difference, DocumentAnswer, PageReading, SourceDocument, Span } from '../model';
import { toComparison } from './explain/to-comparison';
import { judgeClaim } from './judge-claim';
import type { Judgement } from './judge-sentence';
import { type FigureLinks, linkPageFigures } from './prepare/link-page-figures';
import { prepareClaim } from './prepare/prepare-claim';
import { isPassage, type PreparedDocument, prepareDocument, prepareSentences } from './prepare/prepare-document';
import { sharesTopic } from './prepare/shares-topic';

/** A document that a page is held against. */
export interface HeldDocument {
  readonly document: PreparedDocument;
  readonly links: FigureLinks;
}

const prepared = new WeakMap<SourceDocument, PreparedDocument>();

function toPrepared(document: SourceDocument): PreparedDocument {
  const known = prepared.get(document);
  if (known) return known;
  const fresh = prepareDocument(document);
  prepared.set(document, fresh);
  return fresh;
}

/** Which document's answer comes first: that one of them says otherwise is what a reader most wants to know. */
const CONCERN: Readonly<Record<Judgement['verdict'], number>> = { conflicts: 3, supported: 2, related: 1 };

const byConcern = (a: Judgement, b: Judgement): number => CONCERN[b.verdict] - CONCERN[a.verdict] || b.cover - a.cover;

/**
 * One answer for each claim of the page, in the order of `page.claims`. In doubt it is `not-covered`. A document is
 * prepared once and kept as long as its object lives.
 *
 * @param isCandidate whether a claim, by its index, is worth holding against a document, by its id; all are by default
 */
export function compareClaims(
  page: PageReading,
  documents: readonly SourceDocument[],
  isCandidate: (claim: number, document: string) => boolean = () => true,
): Comparison[] {
  const held = findOnTopic(page, documents);
  const sentences = held.length && page.claims.length ? prepareSentences(page) : [];
  return page.claims.map((claim, index) => {
    const sentence = sentences[claim.sentence];
    const judgements = held.flatMap(({ document, links }) => {
      if (!sentence || !isCandidate(index, document.id)) return [];
      const cut = prepareClaim(sentence, claim, page.article.text, document, links);
      const best = judgeClaim(cut, document, links);
      return best ? [{ ...best, id: document.id }] : [];
    });
    return toComparison(index, judgements.sort(byConcern).map(toAnswer));
  });
}

/**
 * The documents that speak of what a page speaks of, prepared, with the figures they share. A sentence or two settle a
 * claim that was handed over with them; held against a page they are a short document like any other.
 */
export function findOnTopic(page: PageReading, documents: readonly SourceDocument[]): HeldDocument[] {
  return documents
    .map(toPrepared)
    .map((document) => (isPassage(page) ? document : { ...document, passage: false }))
    .map((document) => ({ document, links: linkPageFigures(page, document.reading) }))
    .filter(({ links }) => sharesTopic(page, links));
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

function toAnswer(judgement: Judgement & { readonly id: string }): DocumentAnswer {
  const { verdict, sentence, differences, aligned, explanation, because, id } = judgement;
  const worded = differences.map(
    ({ slot, claim, document }): Difference => ({ slot, claim: toSpan(claim), document: toSpan(document) }),
  );
  const evidence = toSpan(sentence.sentence);
  return { document: id, verdict, evidence, differences: worded, aligned, explanation, because };
}
