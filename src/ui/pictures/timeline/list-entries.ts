import type { Span } from '../../../core/model';
import type { DocumentView } from '../../../core/report';
import { describeFact, toInside } from '../../describe-fact';
import { findContext } from '../../find-context';
import type { Words } from '../../words';
import { describeGap, describeTime } from './describe-time';
import { type PlacedEvents, placeEvents, type TimedEvent } from './place-events';

/** How an event is placed; `named` is a time that the text names and no fact rests on. */
export type EntryMark = 'dated' | 'named' | 'relative' | 'undated';

/** An event as the timeline and its table show it. */
export interface TimelineEntry {
  readonly mark: EntryMark;
  /** When, in the reader's language or in the text's words; '' when the text gives no time. */
  readonly time: string;
  /** That the date was reckoned from the document's own; null when it stands in the text. */
  readonly timeNote: string | null;
  /** What happened, in the document's language. */
  readonly text: string;
  /** What limits it. */
  readonly note: string;
  /** The sentence that says so. */
  readonly evidence: Span;
  /** Time since the entry before, where both have a date. */
  readonly gap: string | null;
}

const FACT_MARKS: Readonly<Record<keyof PlacedEvents, EntryMark>> = {
  dated: 'dated',
  relative: 'relative',
  undated: 'undated',
};

function describeText(words: Words, { fact, evidence, at }: TimedEvent, { text }: DocumentView) {
  if (!fact) {
    const { before, at: named, after } = findContext(text, at ?? evidence, evidence);
    return { text: `${before}${named}${after}`, note: words.say('timeline_named') };
  }
  const { subject, relation, object, notes } = describeFact(words, {
    ...fact,
    qualifiers: withoutTime(fact.qualifiers),
  });
  return { text: `${subject} ${relation} ${object}`, note: notes.join(' · ') };
}

function withoutTime<Given extends { readonly time?: string }>({ time: _, ...others }: Given): Omit<Given, 'time'> {
  return others;
}

function toEntry(words: Words, event: TimedEvent, lane: keyof PlacedEvents, document: DocumentView): TimelineEntry {
  const { calendar, reckoned, fact, evidence } = event;
  return {
    mark: fact ? FACT_MARKS[lane] : 'named',
    time: calendar ? describeTime(calendar, words.language) : toInside(event.words ?? ''),
    timeNote: reckoned && event.words ? words.say('timeline_reckoned', event.words) : null,
    ...describeText(words, event, document),
    evidence,
    gap: null,
  };
}

/** A document's timeline: for each way of being placed in time, its entries in order. */
export function listEntries(words: Words, document: DocumentView): Record<keyof PlacedEvents, TimelineEntry[]> {
  const placed = placeEvents(document);
  const lane = (name: keyof PlacedEvents) => placed[name].map((event) => toEntry(words, event, name, document));
  const dated = lane('dated').map((entry, index) => {
    const before = placed.dated[index - 1]?.calendar;
    const own = placed.dated[index]?.calendar;
    return { ...entry, gap: before && own ? describeGap(before, own, words.language) : null };
  });
  return { dated, relative: lane('relative'), undated: lane('undated') };
}
