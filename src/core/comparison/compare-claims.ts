import type { Comparison, Difference, Reading, SourceDocument, Verdict } from '../model';
import { type Judgement, judgeSentence } from './judge-sentence';
import { linkPageFigures } from './link-page-figures';
import { prepareClaim } from './prepare-claim';
import { type PreparedDocument, prepareDocument, prepareSentences } from './prepare-document';
import { retrieveSentences } from './retrieve-sentences';
import { sharesTopic } from './shares-topic';

/** Which answer wins when sentences differ: what the document says outright before what it says otherwise. */
const RANK: Readonly<Record<Verdict, number>> = { supported: 3, conflicts: 2, related: 1, 'not-covered': 0 };

const prepared = new WeakMap<SourceDocument, PreparedDocument>();

function toPrepared(document: SourceDocument): PreparedDocument {
  const known = prepared.get(document);
  if (known) return known;
  const fresh = prepareDocument(document);
  prepared.set(document, fresh);
  return fresh;
}

/**
 * One answer for each claim of the page, in the order of `page.claims`. In doubt it is `not-covered`. A document is
 * prepared once and kept as long as its object lives.
 */
export function compareClaims(page: Reading, documents: readonly SourceDocument[]): Comparison[] {
  const held = documents
    .map(toPrepared)
    .map((document) => ({ document, links: linkPageFigures(page, document.reading) }))
    .filter(({ links }) => sharesTopic(page, links));
  const sentences = held.length && page.claims.length ? prepareSentences(page) : [];
  return page.claims.map((claim, index) => {
    const sentence = sentences[claim.sentence];
    if (!sentence) return { claim: index, verdict: 'not-covered', evidence: [], differences: [], because: [] };
    const judgements = held.flatMap(({ document, links }) => {
      const cut = prepareClaim(sentence, claim, page.article.text, document);
      return retrieveSentences(cut.items, document, links).map((one) => ({
        id: document.id,
        ...judgeSentence(cut, one, document, links),
      }));
    });
    return toComparison(index, judgements);
  });
}

function toComparison(claim: number, judgements: readonly (Judgement & { id: string })[]): Comparison {
  const [best] = [...judgements].sort((a, b) => RANK[b.verdict] - RANK[a.verdict] || b.cover - a.cover);
  if (!best || best.verdict === 'not-covered')
    return { claim, verdict: 'not-covered', evidence: [], differences: [], because: [] };
  const { start, end } = best.sentence.sentence;
  const differences = best.differences.map(
    ({ slot, claim: mine, document }): Difference => ({
      slot,
      claim: { start: mine.start, end: mine.end },
      document: { start: document.start, end: document.end },
    }),
  );
  return {
    claim,
    verdict: best.verdict,
    evidence: [{ start, end, document: best.id }],
    differences,
    because: best.because,
  };
}
