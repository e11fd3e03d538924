import type { Comparison, Fact, PageReading, Reading, SourceDocument } from '../model';
import type { Balance, LeftOutFact } from '../report';
import { alignItems } from './align/align-items';
import { matchesOf } from './align/item-matches';
import { retrieveSentences } from './align/retrieve-sentences';
import { weighPairs } from './align/weigh-pairs';
import { findOnTopic } from './compare-claims';
import type { Item } from './prepare/item';
import { type FigureLinks, linkPageFigures } from './prepare/link-page-figures';
import { prepareClaim } from './prepare/prepare-claim';
import { type PreparedDocument, prepareDocument } from './prepare/prepare-document';

/**
 * Share of what a fact says of its subject from which on a page counts as stating it, in whatever words: to call a fact
 * left out that stands there is worse than to pass over one.
 */
const ENOUGH_STATED = 0.5;

/** Lays page and documents side by side: what the page leaves out, and what it adds. */
export function findBalance(
  page: PageReading,
  documents: readonly SourceDocument[],
  comparisons: readonly Comparison[],
): Balance {
  const held = findOnTopic(page, documents);
  if (held.length === 0) return { leftOut: [], added: [] };
  const record = { id: '', title: '', source: '', published: page.article.published, language: 'en' };
  const turned = prepareDocument({ record, reading: { ...page, facts: [] } });
  const leftOut = held.flatMap(({ document, links }) => findLeftOut(document, links, turned));
  const added = comparisons.filter(({ verdict }) => verdict === 'not-covered').map(({ claim }) => claim);
  return { leftOut, added };
}

function findLeftOut(document: PreparedDocument, links: FigureLinks, page: PreparedDocument): LeftOutFact[] {
  const { reading } = document;
  const known = new Set([...links.values()].flatMap((ids) => [...ids]));
  const back = linkPageFigures(reading, page.reading);
  const isAbout = (id: string | null): boolean => id !== null && namesOf(reading, id).some((one) => known.has(one));
  return reading.facts
    .filter(({ subject, object }) => isAbout(subject.entity) || isAbout(object.entity))
    .filter((fact) => !isStated(fact, document, page, back))
    .map(({ id }) => ({ document: document.id, fact: id }));
}

/** A figure, or the members of a group. */
const namesOf = ({ figures }: Reading, id: string): readonly string[] =>
  figures.find((figure) => figure.id === id)?.members ?? [id];

/** Whether some sentence of the page has what a fact says of its subject. */
function isStated(fact: Fact, document: PreparedDocument, page: PreparedDocument, links: FigureLinks): boolean {
  const sentence = document.sentences.find(({ sentence: { start } }) => start === fact.evidence[0]?.start);
  if (!sentence) return true;
  const cut = prepareClaim(sentence, fact.at ?? sentence.sentence, document.reading.article.text, page, links);
  const about = cut.items.filter((item) => isOf(item, fact, document.reading));
  if (about.length === cut.items.length) return true;
  return retrieveSentences(cut.items, page, links).some(
    ({ items }) => weighPairs(alignItems(cut.items, items, matchesOf(page, links)), page, about) >= ENOUGH_STATED,
  );
}

/** Whether an item is what a fact is about. */
const isOf = (item: Item, { subject }: Fact, reading: Reading): boolean =>
  subject.entity !== null &&
  item.figure !== null &&
  [subject.entity, ...namesOf(reading, subject.entity)].includes(item.figure.id);
