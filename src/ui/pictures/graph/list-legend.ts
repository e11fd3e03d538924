import type { FigureType } from '../../../core/model';
import type { MessageKey, Words } from '../../words';
import type { LegendItem } from '../lay-out-legend';
import type { SampleKind } from './graph-sample';
import type { PreparedGraph } from './prepare-graph';

const NAMED_TYPES: ReadonlySet<FigureType> = new Set(['person', 'organization', 'place']);

const LABELS: readonly (readonly [SampleKind, MessageKey])[] = [
  ['person', 'card_type_person'],
  ['organization', 'card_type_organization'],
  ['place', 'card_type_place'],
  ['other', 'graph_legend_other'],
  ['stated', 'graph_legend_stated'],
  ['unsure', 'graph_legend_unsure'],
  ['mutual', 'graph_legend_mutual'],
];

/** The legend of a graph: only what is in it. */
export function listLegend(words: Words, { figures, bundles }: PreparedGraph): LegendItem<SampleKind>[] {
  const shown = new Set<SampleKind>([
    ...figures.map(({ type }) => (NAMED_TYPES.has(type) ? type : 'other')),
    ...bundles.flatMap(({ certain, mutual }): SampleKind[] => [
      ...(certain && !mutual ? (['stated'] as const) : []),
      ...(certain ? [] : (['unsure'] as const)),
      ...(mutual ? (['mutual'] as const) : []),
    ]),
  ]);
  return LABELS.filter(([kind]) => shown.has(kind)).map(([kind, key]) => ({ kind, label: words.say(key) }));
}
