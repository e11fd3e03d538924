import type { Font, Measure } from '../measure-text';
import { LEADING, type TextBox } from '../text-box';
import { wrapText } from '../wrap-text';
import type { TimelineEntry } from './list-entries';

/** A part of the timeline under its heading. */
export interface Lane {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
}

export interface EventBox {
  readonly entry: TimelineEntry;
  /** Middle of its mark, on the rail. */
  readonly mark: number;
  readonly time: TextBox;
  readonly timeNote: TextBox;
  readonly text: TextBox;
  readonly note: TextBox;
  readonly gap: TextBox | null;
}

export interface LaneBox {
  readonly id: string;
  readonly heading: TextBox;
  readonly events: readonly EventBox[];
  /** The rail's ends. */
  readonly from: number;
  readonly to: number;
}

/** Everything in CSS pixels, from the beginning edge of the line and from the top. */
export interface TimelineLayout {
  readonly lanes: readonly LaneBox[];
  readonly rail: number;
  readonly height: number;
}

export const FONTS = {
  heading: { size: 13, weight: 600 },
  time: { size: 13, weight: 600 },
  text: { size: 14, weight: 400 },
  note: { size: 12, weight: 400 },
} as const satisfies Record<string, Font>;

/** The times' column: a third of the width, but no wider than a long date and no narrower than the name of a weekday. */
const TIMES = { share: 0.28, least: 96, most: 150 } as const;
/** Between the columns: the rail stands in its middle. */
const GUTTER = 36;
/** Between events, above a gap's words, below a heading, between lanes. */
const SPACE = { event: 14, gap: 8, heading: 12, lane: 22 } as const;

const heightOf = (lines: readonly string[], { size }: Font): number => lines.length * size * LEADING;
const baseline = (top: number, { size }: Font): number => top + size;

/** Lays out a timeline from top to bottom: times, rail, words. Text is wrapped, so nothing overlaps at any width. */
export function layOutTimeline(lanes: readonly Lane[], width: number, measure: Measure): TimelineLayout {
  const times = Math.min(TIMES.most, Math.max(TIMES.least, width * TIMES.share));
  const rail = times + GUTTER / 2;
  const words = times + GUTTER;
  const wrap = (text: string, room: number, font: Font) => (text ? wrapText(text, room, font, measure) : []);
  let top = 0;

  const placeEvent = (entry: TimelineEntry): EventBox => {
    const gapLines = entry.gap ? wrap(entry.gap, width - words, FONTS.note) : [];
    const gap = entry.gap ? { x: words, y: baseline(top + SPACE.gap, FONTS.note), lines: gapLines } : null;
    if (gap) top += SPACE.gap * 2 + heightOf(gapLines, FONTS.note) + SPACE.event;
    const time = wrap(entry.time, times, FONTS.time);
    const timeNote = wrap(entry.timeNote ?? '', times, FONTS.note);
    const text = wrap(entry.text, width - words, FONTS.text);
    const note = wrap(entry.note, width - words, FONTS.note);
    const box: EventBox = {
      entry,
      mark: top + (FONTS.text.size * LEADING) / 2,
      time: { x: 0, y: baseline(top, FONTS.text), lines: time },
      timeNote: { x: 0, y: baseline(top + heightOf(time, FONTS.time), FONTS.text), lines: timeNote },
      text: { x: words, y: baseline(top, FONTS.text), lines: text },
      note: { x: words, y: baseline(top + heightOf(text, FONTS.text), FONTS.text), lines: note },
      gap,
    };
    const left = heightOf(time, FONTS.time) + heightOf(timeNote, FONTS.note);
    top += Math.max(left, heightOf(text, FONTS.text) + heightOf(note, FONTS.note)) + SPACE.event;
    return box;
  };

  const boxes = lanes.map((lane): LaneBox => {
    const lines = wrap(lane.heading, width, FONTS.heading);
    const heading = { x: 0, y: baseline(top, FONTS.heading), lines };
    top += heightOf(lines, FONTS.heading) + SPACE.heading;
    const from = top;
    const events = lane.entries.map(placeEvent);
    const to = top - SPACE.event;
    top += SPACE.lane;
    return { id: lane.id, heading, events, from, to };
  });
  return { lanes: boxes, rail, height: Math.max(0, top - SPACE.lane) };
}
