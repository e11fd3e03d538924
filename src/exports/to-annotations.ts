import type { Span } from '../core/model';
import { answerKey } from '../ui/answer-key';
import { type ExportedEvidence, type ExportInput, listClaims, listQuotes, toSpanKey } from './exportable';

const toDocumentName = (id: string): string => `urn:sidelight:document:${encodeURIComponent(id)}`;

/** Selectors of a passage of the page; only its words where the page could not be asked. */
function toSelectors({ report, selectors }: ExportInput, span: Span): object[] {
  const found = selectors.get(toSpanKey(span));
  if (!found) return [{ type: 'TextQuoteSelector', exact: report.analysis.article.text.slice(span.start, span.end) }];
  const { exact, prefix, suffix, start, end } = found;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

function toEvidenceBody({ document, words, start, end }: ExportedEvidence): object {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: toDocumentName(document),
    selector: [
      { type: 'TextQuoteSelector', exact: words },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/**
 * Claims and quotations as a Web Annotation collection, JSON-LD: https://www.w3.org/TR/annotation-model/. Positions count
 * the text of all text nodes below the page's `body`.
 */
export function toAnnotations(input: ExportInput): string {
  const { report, words, made, id } = input;
  const { say, language } = words;
  const { article } = report.analysis;
  const text = (value: string, purpose: string) => ({
    type: 'TextualBody',
    value,
    purpose,
    format: 'text/plain',
    language,
  });
  const tag = (value: string) => ({ type: 'TextualBody', value, purpose: 'tagging' });
  const annotate = (part: string, span: Span, motivation: string, body: readonly object[]) => ({
    id: `urn:uuid:${id}#${part}`,
    type: 'Annotation',
    motivation,
    created: made,
    body,
    target: { source: article.url ?? `urn:uuid:${id}`, selector: toSelectors(input, span) },
  });
  const items = [
    ...listClaims(input).map((claim, index) =>
      annotate(`claim-${index}`, claim, 'assessing', [
        tag(claim.answer),
        text([say(answerKey(claim.answer)), ...claim.evidence.map(({ reason }) => reason)].join('. '), 'assessing'),
        ...claim.evidence.map(toEvidenceBody),
      ]),
    ),
    ...listQuotes(input).map((quote, index) =>
      annotate(`quote-${index}`, quote, 'describing', [
        tag('quotation'),
        text(quote.sayer ?? say('quote_no_speaker'), 'describing'),
      ]),
    ),
  ];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label: article.title ?? say('extensionName'),
    created: made,
    generator: { type: 'Software', name: say('extensionName') },
    total: items.length,
    first: { id: `urn:uuid:${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
