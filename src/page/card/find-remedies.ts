import { toKeptWords } from '../../core/corrections/apply-corrections';
import type { Corrections } from '../../core/corrections/corrections';
import type { PageFindings } from '../../core/report';
import type { Subject } from './card-state';

/** Something that the reader can put right from a card: the key of its words, and what is then kept. */
export interface Remedy {
  readonly key: 'card_not_this_person' | 'card_not_this_one' | 'card_ignore_name' | 'card_wrong_pairing';
  readonly correction: Partial<Corrections>;
}

function findFigureRemedies({ analysis, documents, links }: PageFindings, id: string): Remedy[] {
  const figure = analysis.figures.find((other) => other.id === id);
  if (!figure) return [];
  const { name, type } = figure;
  const mistaken = links.flatMap((link) => {
    const view = documents.find(({ record }) => record.id === link.document);
    const other = view?.figures.find((known) => known.id === link.documentFigure);
    return link.figure === id && other ? [{ name, document: link.document, figure: other.name }] : [];
  });
  const ignore: Remedy = { key: 'card_ignore_name', correction: { ignoredNames: [name] } };
  if (mistaken.length === 0) return [ignore];
  const key = type === 'person' ? 'card_not_this_person' : 'card_not_this_one';
  return [{ key, correction: { mistaken } }, ignore];
}

function findClaimRemedies({ analysis, documents }: PageFindings, index: number): Remedy[] {
  const claim = analysis.claims[index];
  const comparison = analysis.comparisons.find((other) => other.claim === index);
  if (!claim || !comparison || comparison.evidence.length === 0) return [];
  const words = toKeptWords(analysis.article.text.slice(claim.start, claim.end));
  const wrongPairings = comparison.evidence.map(({ document, start, end }) => {
    const view = documents.find(({ record }) => record.id === document);
    return { claim: words, document, passage: toKeptWords(view?.text.slice(start, end) ?? '') };
  });
  return [{ key: 'card_wrong_pairing', correction: { wrongPairings } }];
}

/** What the reader can put right about a card's subject; [] when nothing. */
export function findRemedies(report: PageFindings, subject: Subject): Remedy[] {
  if (subject.kind === 'figure') return findFigureRemedies(report, subject.figure);
  return subject.kind === 'claim' ? findClaimRemedies(report, subject.claim) : [];
}
