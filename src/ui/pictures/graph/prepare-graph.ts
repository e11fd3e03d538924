import type { Figure } from '../../../core/model';
import type { DocumentView } from '../../../core/report';
import type { Words } from '../../words';
import type { Measure } from '../measure-text';
import { type Bundle, bundleRelations } from './bundle-relations';
import { chooseFigures } from './choose-figures';
import { describeRelation } from './describe-relation';
import { findRelations, type Relation } from './find-relations';
import type { GraphLayout } from './graph-layout';
import { layOutGraph, layOutGraphDown } from './lay-out-graph';
import { sizeEdge, sizeNode } from './size-graph';

/** A document's figures and relations, ready to be drawn. */
export interface PreparedGraph {
  readonly relations: readonly Relation[];
  readonly figures: readonly Figure[];
  readonly bundles: readonly Bundle[];
  /** How many joined figures have no room. */
  readonly left: number;
  /** The words of boxes and labels by id, one string for each line. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** The ways in which it can be placed. */
  readonly layouts: readonly [across: GraphLayout, down: GraphLayout];
}

/** Finds, chooses, sizes and places what a document's graph shows. */
export function prepareGraph(view: DocumentView, words: Words, measure: Measure): PreparedGraph {
  const relations = findRelations(view);
  const { chosen: figures, left } = chooseFigures(view.figures, relations);
  const shown = new Set(figures.map(({ id }) => id));
  const bundles = bundleRelations(relations).filter(({ from, to }) => shown.has(from) && shown.has(to));
  const nodes = figures.map((figure) => {
    const lines = bundles.filter(({ from, to }) => from === figure.id || to === figure.id).length;
    return sizeNode(figure, Math.ceil(lines / 2), measure);
  });
  const edges = bundles.map((bundle) => {
    const labels = bundle.relations.map((relation) => describeRelation(words, relation));
    return sizeEdge(bundle, labels, (more) => words.say('card_more', more), measure);
  });
  return {
    relations,
    figures,
    bundles,
    left,
    lines: new Map([...nodes, ...edges].map((box) => [box.id, box.lines])),
    layouts: [layOutGraph(nodes, edges), layOutGraphDown(nodes, edges)],
  };
}
