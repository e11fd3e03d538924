import { useMemo, useState } from 'preact/hooks';
import type { DocumentView } from '../../../core/report';
import { useWords } from '../../words';
import { isRightToLeft } from '../is-right-to-left';
import { layOutLegend } from '../lay-out-legend';
import { Picture } from '../picture';
import { PictureSection } from '../picture-section';
import { useMeasure } from '../use-measure';
import { layOutTimeline } from './lay-out-timeline';
import { type EntryMark, listEntries } from './list-entries';
import { TimelineDrawing } from './timeline-drawing';
import { TimelineTable } from './timeline-table';

/** When things happened, as far as the document says. */
export function Timeline({ document: view }: { readonly document: DocumentView }) {
  const words = useWords();
  const { say, count } = words;
  const measure = useMeasure();
  const [all, setAll] = useState(false);
  const { dated, relative, undated } = useMemo(() => listEntries(words, view), [words, view]);
  const lanes = [
    { id: 'dated', heading: say('timeline_dated'), entries: dated },
    { id: 'relative', heading: say('timeline_relative'), entries: relative },
    { id: 'undated', heading: say('timeline_undated'), entries: all ? undated : [] },
  ].filter(({ entries }) => entries.length > 0);
  const shown = new Set(lanes.flatMap(({ entries }) => entries.map(({ mark }) => mark)));
  const kinds: readonly { kind: EntryMark; label: string }[] = [
    { kind: 'dated', label: say('timeline_legend_dated') },
    { kind: 'named', label: say('timeline_legend_named') },
    { kind: 'relative', label: say('timeline_legend_relative') },
    { kind: 'undated', label: say('timeline_legend_undated') },
  ];
  if (dated.length + relative.length + undated.length === 0) {
    return (
      <PictureSection id="timeline" heading={say('timeline_heading')}>
        <p class="empty">{say('timeline_none')}</p>
      </PictureSection>
    );
  }

  const draw = (width: number, mirrored: boolean) => {
    const layout = layOutTimeline(lanes, width, measure);
    const legend = layOutLegend(
      kinds.filter(({ kind }) => shown.has(kind)),
      width,
      measure,
    );
    const content = (
      <TimelineDrawing
        layout={layout}
        legend={legend}
        width={width}
        mirrored={mirrored}
        rightToLeft={isRightToLeft(view.record.language)}
      />
    );
    return { width, height: layout.height + legend.height, content };
  };

  return (
    <Picture
      id="timeline"
      heading={say('timeline_heading')}
      summary={say('timeline_summary')}
      fileName={`${view.record.id}-timeline`}
      draw={draw}
      table={<TimelineTable entries={[...dated, ...relative, ...undated]} language={view.record.language} />}
    >
      {undated.length > 0 && (
        <button type="button" class="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? say('timeline_hide_undated') : count('timeline_show_undated', undated.length)}
        </button>
      )}
    </Picture>
  );
}
