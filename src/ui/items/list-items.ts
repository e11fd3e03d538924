import type { Analysis, Figure, Mention, Quote, Span } from '../../core/model';
import type { PageReport } from '../../core/report';
import { findSayer } from './find-sayer';
import { fold } from './fold';
import type { Item } from './item';

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Names of the figures that are mentioned within a stretch. */
const findNamed = (figures: readonly Figure[], span: Span): string[] =>
  figures.filter(({ mentions }) => mentions.some((mention) => isInside(mention, span))).map(({ name }) => name);

/** The sentence in which a stretch stands; the stretch itself where there is none. */
const findSentence = ({ sentences }: Analysis, span: Span): Span =>
  sentences.find((sentence) => isInside(span, sentence)) ?? span;

function listClaims({ analysis, documents }: PageReport): Item[] {
  const { article, claims, comparisons, figures } = analysis;
  const answers = new Map(comparisons.map((comparison) => [comparison.claim, comparison]));
  return claims.map((claim, index): Item => {
    const answer = answers.get(index);
    const evidence = (answer?.evidence ?? []).map(({ document, start, end }) =>
      documents.find(({ record }) => record.id === document)?.text.slice(start, end),
    );
    const sayer = findSayer(analysis, claim);
    const named = findNamed(figures, claim);
    return {
      id: `claim-${index}`,
      kind: 'claim',
      index,
      start: claim.start,
      end: claim.end,
      verdict: answer?.verdict ?? 'not-covered',
      figures: named,
      sayer,
      sought: fold([article.text.slice(claim.start, claim.end), sayer, ...named, ...evidence].join(' ')),
    };
  });
}

function toQuoteItem(analysis: Analysis, quote: Quote, index: number): Item {
  const { article, figures } = analysis;
  const speaker = figures.find(({ id }) => id === quote.speaker)?.name;
  const { source } = quote;
  const sayer = speaker ?? (source ? article.text.slice(source.start, source.end) : null);
  const named = findNamed(figures, quote);
  return {
    id: `quote-${index}`,
    kind: 'quote',
    index,
    start: quote.start,
    end: quote.end,
    verdict: null,
    figures: speaker && !named.includes(speaker) ? [speaker, ...named] : named,
    sayer,
    sought: fold([article.text.slice(quote.start, quote.end), sayer, ...named].join(' ')),
  };
}

/** A figure stands where the page first names it; the mentions that follow are reached from there. */
function listNames({ figures }: Analysis): Item[] {
  return figures.flatMap(({ name, descriptions, mentions, members }, index): Item[] => {
    const first: Mention | undefined = mentions.find(({ form }) => form === 'name') ?? mentions[0];
    if (!first || members) return [];
    const sought = fold([name, ...descriptions.map(({ text }) => text)].join(' '));
    const { start, end } = first;
    return [
      { id: `name-${index}`, kind: 'name', index, start, end, verdict: null, figures: [name], sayer: null, sought },
    ];
  });
}

function listPassages(analysis: Analysis, kind: 'number' | 'time', passages: readonly Span[]): Item[] {
  const { article, figures } = analysis;
  return passages.map(({ start, end }, index) => {
    const sentence = findSentence(analysis, { start, end });
    return {
      id: `${kind}-${index}`,
      kind,
      index,
      start,
      end,
      verdict: null,
      figures: findNamed(figures, sentence),
      sayer: findSayer(analysis, sentence),
      sought: fold(article.text.slice(sentence.start, sentence.end)),
    };
  });
}

/** All that was found on a page, in reading order; what holds others stands before them. */
export function listItems(report: PageReport): Item[] {
  const { analysis } = report;
  return [
    ...listClaims(report),
    ...analysis.quotes.map((quote, index) => toQuoteItem(analysis, quote, index)),
    ...listNames(analysis),
    ...listPassages(analysis, 'number', analysis.numbers),
    ...listPassages(analysis, 'time', analysis.times),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
