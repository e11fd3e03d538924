import { toSpanFragment } from '../../to-fragment';
import type { LegendLayout } from '../lay-out-legend';
import { LegendRow } from '../legend-row';
import { TextLines } from '../text-lines';
import { EventMark } from './event-mark';
import { type EventBox, FONTS, type LaneBox, type TimelineLayout } from './lay-out-timeline';
import type { EntryMark } from './list-entries';

interface TimelineDrawingProps {
  readonly layout: TimelineLayout;
  readonly legend: LegendLayout<EntryMark>;
  readonly width: number;
  /** Whether the interface runs from right to left; then the picture does. */
  readonly mirrored: boolean;
  /** Whether the document's words run from right to left. */
  readonly rightToLeft: boolean;
}

/** A timeline, drawn: lanes from top to bottom, times beside a rail. */
export function TimelineDrawing({ layout, legend, width, mirrored, rightToLeft }: TimelineDrawingProps) {
  const flip = (x: number) => (mirrored ? width - x : x);
  // Text is anchored where its column begins, whichever way its letters run.
  const anchor = mirrored === rightToLeft ? 'start' : 'end';
  const direction = rightToLeft ? 'rtl' : 'ltr';
  const rail = flip(layout.rail);

  const drawEvent = ({ entry, mark, time, timeNote, text, note, gap }: EventBox) => (
    <g key={`${entry.evidence.start}-${text.y}`} class="event" data-to={toSpanFragment(entry.evidence)}>
      <EventMark kind={entry.mark} x={rail} y={mark} />
      <TextLines class="event-time" size={FONTS.time.size} {...time} x={flip(time.x)} />
      <TextLines class="event-note" size={FONTS.note.size} {...timeNote} x={flip(timeNote.x)} />
      <g direction={direction}>
        <TextLines class="event-text" size={FONTS.text.size} anchor={anchor} {...text} x={flip(text.x)} />
      </g>
      <TextLines class="event-note" size={FONTS.note.size} {...note} x={flip(note.x)} />
      {gap && <TextLines class="event-gap" size={FONTS.note.size} {...gap} x={flip(gap.x)} />}
    </g>
  );
  const drawLane = ({ id, heading, events, from, to }: LaneBox) => (
    <g key={id}>
      <TextLines class="lane-heading" size={FONTS.heading.size} {...heading} x={flip(heading.x)} />
      <line class={`rail rail-${id}`} x1={rail} x2={rail} y1={from} y2={to} />
      {events.map(drawEvent)}
    </g>
  );
  return (
    <g direction={mirrored ? 'rtl' : 'ltr'}>
      {layout.lanes.map(drawLane)}
      <LegendRow
        legend={legend}
        top={layout.height}
        width={width}
        mirrored={mirrored}
        sample={(kind, x, y) => <EventMark kind={kind} x={x} y={y} />}
      />
    </g>
  );
}
