import type { Analysis, Argument, Fact, Figure, FigureType, Span } from '../../core/model';
import type { DocumentView, PageFindings } from '../../core/report';
import type { Subject } from './card-state';
import { describeIdentity, type Identity } from './describe-identity';

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
  /** To whom, when it is not said by the words before. */
  readonly recipient: string | null;
  /** How often, when, where, on what condition: in the document's words, each thing once. */
  readonly limits: readonly string[];
  /** Who says so, in the document's words. */
  readonly source: string | null;
  readonly modality: Fact['modality'];
  readonly evidence: Evidence | null;
}

/** What one document says of a figure. */
export interface DocumentKnowledge {
  readonly title: string;
  /** BCP 47 of the document's words. */
  readonly language: string;
  /** What the document calls the figure. */
  readonly name: string;
  readonly descriptions: readonly string[];
  readonly facts: readonly FactLine[];
}

export interface FigureCard {
  readonly kind: 'figure';
  readonly name: string;
  readonly type: FigureType;
  /** Who it is, by the page and by the first document that knows it; null when neither says, and for a group. */
  readonly identity: Identity | null;
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

/** Whether words stand in other words already, so that saying them again would stutter. */
const isSaid = (words: string, said: readonly string[]): boolean =>
  said.join(' ').toLowerCase().includes(words.toLowerCase());

function readLine(fact: Fact, view: DocumentView, self: string): FactLine {
  const toWords = ({ text, entity }: Argument): LinkedWords => ({
    text,
    subject:
      entity === null || entity === self ? null : { kind: 'document-figure', document: view.record.id, figure: entity },
  });
  const { time, place, source, ordinal, quantity, condition, recipient } = fact.qualifiers;
  const [evidence] = fact.evidence;
  const said = [fact.subject.text, fact.relation, fact.object.text];
  const limits: string[] = [];
  for (const limit of [ordinal, quantity, time, place, condition]) {
    if (limit && !isSaid(limit, [...said, ...limits])) limits.push(limit);
  }
  return {
    subject: fact.subject.entity === self ? null : toWords(fact.subject),
    relation: fact.relation,
    object: toWords(fact.object),
    recipient: recipient && !isSaid(recipient, said) ? recipient : null,
    limits,
    source: source ?? null,
    modality: fact.modality,
    evidence: evidence
      ? { document: view.record.id, span: evidence, text: view.text.slice(evidence.start, evidence.end) }
      : null,
  };
}

/**
 * What a document knows of a figure. Facts from sentences that this page was held against come first, and those in
 * which the figure acts before those in which it is acted upon.
 */
function readKnowledge(view: DocumentView, id: string, cited: readonly Span[]): DocumentKnowledge[] {
  const figure = view.figures.find((other) => other.id === id);
  if (!figure) return [];
  const isCited = (fact: Fact): boolean =>
    fact.evidence.some((evidence) => cited.some(({ start, end }) => start < evidence.end && evidence.start < end));
  const rank = (fact: Fact): number => (isCited(fact) ? 0 : 2) + (fact.subject.entity === id ? 0 : 1);
  const facts = view.facts
    .filter((fact) => fact.subject.entity === id || fact.object.entity === id)
    .sort((a, b) => rank(a) - rank(b))
    .map((fact) => readLine(fact, view, id));
  const { title, language } = view.record;
  return [{ title, language, name: figure.name, descriptions: readDescriptions(figure), facts }];
}

/** Sentences of a document that the page's claims were held against. */
const citedOf = ({ comparisons }: Analysis, document: string): Span[] =>
  comparisons.flatMap(({ evidence }) => evidence.filter((passage) => passage.document === document));

/** What the card of a figure of the page shows; null when the report has no such figure. */
export function describeFigure({ analysis, documents, links }: PageFindings, id: string): FigureCard | null {
  const figure = analysis.figures.find((other) => other.id === id);
  if (!figure) return null;
  const own = links.filter((link) => link.figure === id);
  const quotes = analysis.quotes.filter((quote) => quote.speaker === id);
  const members = (figure.members ?? []).flatMap((member): LinkedWords[] => {
    const found = analysis.figures.find((other) => other.id === member);
    return found ? [{ text: found.name, subject: { kind: 'figure', figure: member } }] : [];
  });
  const known = documents.flatMap((view) =>
    own
      .filter((link) => link.document === view.record.id)
      .flatMap((link) => readKnowledge(view, link.documentFigure, citedOf(analysis, view.record.id))),
  );
  const speaking = new Set(own.map((link) => link.document));
  return {
    kind: 'figure',
    name: figure.name,
    type: figure.type,
    identity:
      members.length > 0
        ? null
        : describeIdentity({ name: figure.name, descriptions: readDescriptions(figure) }, known[0] ?? null),
    members,
    known,
    silentDocuments: documents.filter(({ record }) => !speaking.has(record.id)).map(({ record }) => record.title),
    quotes,
    quoteTexts: quotes.map(({ start, end }) => analysis.article.text.slice(start, end)),
    places: figure.mentions.filter(({ form }) => form === 'name'),
  };
}

/** What the card of a document's figure shows: the page's own figure where the two are one. */
export function describeDocumentFigure(report: PageFindings, document: string, id: string): FigureCard | null {
  const link = report.links.find((other) => other.document === document && other.documentFigure === id);
  if (link) return describeFigure(report, link.figure);
  const view = report.documents.find(({ record }) => record.id === document);
  const figure = view?.figures.find((other) => other.id === id);
  if (!view || !figure) return null;
  const known = readKnowledge(view, id, citedOf(report.analysis, document));
  return {
    kind: 'figure',
    name: figure.name,
    type: figure.type,
    identity: describeIdentity({ name: figure.name, descriptions: [] }, known[0] ?? null),
    members: [],
    known,
    silentDocuments: [],
    quotes: [],
    quoteTexts: [],
    places: [],
  };
}
