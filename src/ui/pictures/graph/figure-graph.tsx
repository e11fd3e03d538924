import { useMemo } from 'preact/hooks';
import type { DocumentView } from '../../../core/report';
import { useWords } from '../../words';
import { isRightToLeft } from '../is-right-to-left';
import { layOutLegend } from '../lay-out-legend';
import { LegendRow } from '../legend-row';
import { Picture } from '../picture';
import { PictureSection } from '../picture-section';
import { useMeasure } from '../use-measure';
import { GraphDrawing } from './graph-drawing';
import { GraphSample } from './graph-sample';
import { chooseLayout, mirrorGraph } from './lay-out-graph';
import { listLegend } from './list-legend';
import { prepareGraph } from './prepare-graph';
import { RelationTable } from './relation-table';

interface FigureGraphProps {
  readonly document: DocumentView;
  /** Id of the figure that the reader chose. */
  readonly chosen: string | null;
}

/** Who does what to whom, as far as the document says. */
export function FigureGraph({ document: view, chosen }: FigureGraphProps) {
  const words = useWords();
  const { say, count } = words;
  const measure = useMeasure();
  const graph = useMemo(() => prepareGraph(view, words, measure), [view, words, measure]);
  if (graph.relations.length === 0) {
    return (
      <PictureSection id="relations" heading={say('graph_heading')}>
        <p class="empty">{say('graph_none')}</p>
      </PictureSection>
    );
  }
  const { layouts, left } = graph;
  const draw = (room: number, mirrored: boolean) => {
    const best = chooseLayout(layouts, room);
    const layout = mirrored ? mirrorGraph(best) : best;
    const width = Math.max(room, Math.ceil(layout.width));
    const legend = layOutLegend(listLegend(words, graph), room, measure);
    const content = (
      <>
        <g transform={`translate(${mirrored ? width - layout.width : 0},0)`}>
          <GraphDrawing
            graph={graph}
            layout={layout}
            chosen={chosen}
            rightToLeft={isRightToLeft(view.record.language)}
          />
        </g>
        <LegendRow legend={legend} top={layout.height} width={width} mirrored={mirrored} sample={GraphSample} />
      </>
    );
    return { width, height: Math.ceil(layout.height + legend.height), content };
  };
  return (
    <Picture
      id="relations"
      heading={say('graph_heading')}
      summary={[say('graph_summary'), ...(left > 0 ? [count('graph_left_out', left)] : [])].join(' ')}
      fileName={`${view.record.id}-relations`}
      draw={draw}
      table={<RelationTable relations={graph.relations} document={view} />}
    />
  );
}
