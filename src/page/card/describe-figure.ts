import type { Argument, Fact, Figure, FigureType, Span } from '../../core/model';
import type { DocumentView, PageReport } from '../../core/report';
import type { Subject } from './card-state';

/** Words that may lead to another card. */
export interface LinkedWords {
  readonly text: string;
  readonly subject: Subject | null;
}

/** A sentence of a document, where it stands. */
export interface Evidence {
  readonly document: string;
  readonly span: Span;
  readonly text: string;
}

/** A fact of a document as one line, with the sentence it was read from. */
export interface FactLine {
  /** Null when it is the figure whose card this is. */
  readonly subject: LinkedWords | null;
  readonly relation: string;
  readonly object: LinkedWords;
  /** Time, place, source and the like, in the document's words. */
  readonly notes: readonly string[];
  readonly evidence: Evidence | null;
}

/** What one document says of a figure. */
export interface DocumentKnowledge {
  readonly title: string;
  readonly descriptions: readonly string[];
  readonly facts: readonly FactLine[];
}

export interface FigureCard {
  readonly kind: 'figure';
  readonly name: string;
  readonly type: FigureType;
  /** By the page's own words. */
  readonly descriptions: readonly string[];
  readonly members: readonly LinkedWords[];
  readonly known: readonly DocumentKnowledge[];
  /** Titles of documents that do not speak of the figure. */
  readonly silentDocuments: readonly string[];
  readonly quotes: readonly Span[];
  readonly quoteTexts: readonly string[];
  /** Where the page names it. */
  readonly places: readonly Span[];
}

/** Descriptions beyond these repeat one another. */
const MOST_DESCRIPTIONS = 4;

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The different descriptions of a figure, in the order of the text. */
function readDescriptions(figure: Figure): string[] {
  const words = figure.descriptions.map(({ text }) => text.trim());
  return words
    .filter((text, index) => text !== '' && words.findIndex((other) => isSameName(other, text)) === index)
    .slice(0, MOST_DESCRIPTIONS);
}

function readLine(fact: Fact, view: DocumentView, self: string): FactLine {
  const toWords = ({ text, entity }: Argument): LinkedWords => ({
    text,
    subject:
      entity === null || entity === self ? null : { kind: 'document-figure', document: view.record.id, figure: entity },
  });
  const { time, place, source, ordinal, quantity, condition, recipient } = fact.qualifiers;
  const notes = [ordinal, quantity, recipient, time, place, condition, source].filter((note) => note !== undefined);
  const [evidence] = fact.evidence;
  return {
    subject: fact.subject.entity === self ? null : toWords(fact.subject),
    relation: fact.relation,
    object: toWords(fact.object),
    notes: [...new Set(notes)],
    evidence: evidence
      ? { document: view.record.id, span: evidence, text: view.text.slice(evidence.start, evidence.end) }
      : null,
  };
}

/** Facts in which the figure acts come before those in which it is acted upon. */
function readKnowledge(view: DocumentView, id: string): DocumentKnowledge[] {
  const figure = view.figures.find((other) => other.id === id);
  if (!figure) return [];
  const acting = view.facts.filter((fact) => fact.subject.entity === id);
  const others = view.facts.filter((fact) => fact.subject.entity !== id && fact.object.entity === id);
  const facts = [...acting, ...others].map((fact) => readLine(fact, view, id));
  return [{ title: view.record.title, descriptions: readDescriptions(figure), facts }];
}

/** What the card of a figure of the page shows; null when the report has no such figure. */
export function describeFigure({ analysis, documents, links }: PageReport, id: string): FigureCard | null {
  const figure = analysis.figures.find((other) => other.id === id);
  if (!figure) return null;
  const own = links.filter((link) => link.figure === id);
  const quotes = analysis.quotes.filter((quote) => quote.speaker === id);
  const members = (figure.members ?? []).flatMap((member): LinkedWords[] => {
    const found = analysis.figures.find((other) => other.id === member);
    return found ? [{ text: found.name, subject: { kind: 'figure', figure: member } }] : [];
  });
  const known = documents.flatMap((view) =>
    own.filter((link) => link.document === view.record.id).flatMap((link) => readKnowledge(view, link.documentFigure)),
  );
  const speaking = new Set(own.map((link) => link.document));
  return {
    kind: 'figure',
    name: figure.name,
    type: figure.type,
    descriptions: readDescriptions(figure),
    members,
    known,
    silentDocuments: documents.filter(({ record }) => !speaking.has(record.id)).map(({ record }) => record.title),
    quotes,
    quoteTexts: quotes.map(({ start, end }) => analysis.article.text.slice(start, end)),
    places: figure.mentions.filter(({ form }) => form === 'name'),
  };
}

/** What the card of a document's figure shows: the page's own figure where the two are one. */
export function describeDocumentFigure(report: PageReport, document: string, id: string): FigureCard | null {
  const link = report.links.find((other) => other.document === document && other.documentFigure === id);
  if (link) return describeFigure(report, link.figure);
  const view = report.documents.find(({ record }) => record.id === document);
  const figure = view?.figures.find((other) => other.id === id);
  if (!view || !figure) return null;
  return {
    kind: 'figure',
    name: figure.name,
    type: figure.type,
    descriptions: [],
    members: [],
    known: readKnowledge(view, id),
    silentDocuments: [],
    quotes: [],
    quoteTexts: [],
    places: [],
  };
}
