import type { Translate } from '../translate';
import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { DocumentKnowledge, FactLine, FigureCard } from './describe-figure';
import type { Identity } from './describe-identity';
import { renderEvidence } from './render-evidence';
import { renderDetails, renderLinkedWords, renderSection, renderSources } from './render-parts';
import { renderPlaces } from './render-places';

/** Facts and quotes seen at once; the others open on demand. */
const SHOWN_AT_ONCE = 3;

/** Things in a row, with commas between. */
const withCommas = (things: readonly Node[]): (Node | string)[] =>
  things.flatMap((thing, index) => (index > 0 ? [', ', thing] : [thing]));

/** What someone is called, behind a small label. */
function wordCalled(label: string, descriptions: readonly string[], language: string): Node[] {
  if (descriptions.length === 0) return [];
  const words = withCommas(descriptions.map((text) => createElement('bdi', { text, attributes: { lang: language } })));
  return [createElement('span', {}, [createElement('span', { class: 'label', text: label }), ' ', ...words])];
}

/** Who it is in one line: by the page and by the document, or by both at once. `known`: BCP 47 of that document. */
function renderIdentity({ isShared, page, document }: Identity, known: string, context: CardContext): HTMLElement {
  const { translate, language } = context;
  const here = wordCalled(translate(isShared ? 'card_both_call' : 'card_page_calls'), page, language);
  const there = wordCalled(translate('card_document_calls'), document, known);
  const parted = here.length > 0 && there.length > 0 ? [' · '] : [];
  return createElement('p', { class: 'called' }, [...here, ...parted, ...there]);
}

/** What limits a fact: when, where, who says so, how sure. */
function wordNotes({ limits, source, modality }: FactLine, translate: Translate): string {
  const notes = [...limits];
  if (source) notes.push(translate('fact_according_to', source));
  if (modality !== 'asserted' && modality !== 'attributed') notes.push(translate(`fact_${modality}`));
  return notes.map((note) => ` · ${note}`).join('');
}

/** A fact as a line; the sentence it was read from opens below it. */
function renderFact(fact: FactLine, language: string, context: CardContext): HTMLElement {
  const { subject, object, relation, recipient, evidence } = fact;
  const { translate } = context;
  const statement = createElement('span', { attributes: { lang: language } }, [
    ...(subject ? [renderLinkedWords(subject, context), ' '] : []),
    `${relation} `,
    renderLinkedWords(object, context),
    recipient ? ` ${translate('fact_to', recipient)}` : null,
  ]);
  const notes = createElement('span', { class: 'notes', text: wordNotes(fact, translate) });
  const line = createElement('span', { class: 'fact' }, [statement, notes]);
  const sentence = evidence ? [' ', ...renderEvidence(evidence, statement.textContent, language, context)] : [];
  return createElement('li', {}, [line, ...sentence]);
}

/** A list of which the first few are seen and the rest opens on demand, which is called by what it has more of. */
function renderList(items: readonly HTMLElement[], heading: string, { translate }: CardContext): Node[] {
  const toList = (some: readonly HTMLElement[]): HTMLElement => createElement('ul', {}, some);
  const rest = items.slice(SHOWN_AT_ONCE);
  const first = toList(items.slice(0, SHOWN_AT_ONCE));
  if (rest.length === 0) return [first];
  return [first, renderDetails(translate('card_more', rest.length), [toList(rest)], heading)];
}

function renderKnowledge(known: DocumentKnowledge, isCalledAbove: boolean, context: CardContext): HTMLElement {
  const { translate } = context;
  const facts = known.facts.map((fact) => renderFact(fact, known.language, context));
  const called = isCalledAbove ? [] : wordCalled(translate('card_document_calls'), known.descriptions, known.language);
  const heading = translate('card_document_says');
  return renderSection(heading, [
    called.length > 0 ? createElement('p', { class: 'called' }, called) : null,
    ...(facts.length > 0 ? renderList(facts, heading, context) : []),
    known.descriptions.length + facts.length === 0
      ? createElement('p', { class: 'faint', text: translate('card_only_named') })
      : null,
  ]);
}

/** The card of a name: who it is, what the documents say, what is said here, where else it stands. */
export function renderFigureCard(card: FigureCard, context: CardContext): HTMLElement[] {
  const { translate, language } = context;
  const members = withCommas(card.members.map((member) => renderLinkedWords(member, context)));
  const says = translate('card_says_here');
  const quotes = card.quoteTexts.map((text) =>
    createElement('li', {}, [createElement('span', { class: 'quoted', text, attributes: { lang: language } })]),
  );
  const sources = card.known.map(({ title }) => title);
  const parts = [
    card.members.length > 0 ? createElement('p', {}, members) : null,
    card.identity && renderIdentity(card.identity, card.known[0]?.language ?? language, context),
    ...card.known.map((known, index) => renderKnowledge(known, index === 0 && card.identity !== null, context)),
    card.known.length === 0 ? createElement('p', { class: 'faint', text: translate('card_name_unknown') }) : null,
    quotes.length > 0 ? renderSection(says, renderList(quotes, says, context)) : null,
    renderPlaces(card.places, context),
    renderSources(sources.length > 0 ? sources : card.silentDocuments, context),
  ];
  return parts.filter((part) => part !== null);
}
