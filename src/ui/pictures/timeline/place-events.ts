import type { Fact, Span, TimeExpression } from '../../../core/model';
import type { DocumentView } from '../../../core/report';
import { type CalendarTime, readCalendar } from './read-calendar';

/** Something that a document places in time, or leaves without one. */
export interface TimedEvent {
  /** The fact; null where the text names a time and no fact was read for it. */
  readonly fact: Fact | null;
  /** The sentence that says so. */
  readonly evidence: Span;
  /** The text's own words for the time; null when it gives none. */
  readonly words: string | null;
  /** Where those words stand, when they are a time expression. */
  readonly at: Span | null;
  readonly calendar: CalendarTime | null;
  /** Whether the calendar's place follows from the document's date rather than stand in the words. */
  readonly reckoned: boolean;
}

/** Events by how much the text says of their time. */
export interface PlacedEvents {
  /** With a place in the calendar, earliest first. */
  readonly dated: readonly TimedEvent[];
  /** Placed only by other words, in the order of the text. */
  readonly relative: readonly TimedEvent[];
  /** Without a time, in the order of the text. */
  readonly undated: readonly TimedEvent[];
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** A date that stands in its words gives the year in figures. */
const givesYear = (words: string, { from }: CalendarTime): boolean =>
  words.includes(String(new Date(from).getUTCFullYear()).slice(2));
/** Being something is no event. */
const STATE = /^(?:is|are|was|were|be|been|has been|have been|had been)\b/;

const isEvent = ({ relation, predicate, modality }: Fact): boolean =>
  modality !== 'evaluative' && !(STATE.test(relation) && /^be\b|^is\b/.test(predicate ?? relation));

function toEvent(fact: Fact, document: DocumentView, used: Set<TimeExpression>): TimedEvent {
  const [evidence] = fact.evidence;
  const words = fact.qualifiers.time ?? null;
  const own = document.times.filter((time) => {
    const said = document.text.slice(time.start, time.end);
    return words?.includes(said) && fact.evidence.some((sentence) => isWithin(time, sentence));
  });
  for (const time of own) used.add(time);
  const best = own.find(({ value }) => readCalendar(value)) ?? own[0];
  const calendar = best ? readCalendar(best.value) : null;
  return {
    fact,
    evidence: evidence ?? { start: 0, end: 0 },
    words,
    at: best ?? null,
    calendar,
    reckoned: calendar !== null && !givesYear(words ?? '', calendar),
  };
}

/** Times of day and dates that no fact rests on; what means no more than now is no place in time. */
const isNamed = ({ type, value }: TimeExpression): boolean =>
  (type === 'date' || type === 'time') && value !== '' && !value.endsWith('_REF');

function toNamed(time: TimeExpression, { text, sentences }: DocumentView): TimedEvent {
  const words = text.slice(time.start, time.end);
  const calendar = readCalendar(time.value);
  return {
    fact: null,
    evidence: sentences.find((sentence) => isWithin(time, sentence)) ?? time,
    words,
    at: time,
    calendar,
    reckoned: calendar !== null && !givesYear(words, calendar),
  };
}

const inTextOrder = (a: TimedEvent, b: TimedEvent): number =>
  a.evidence.start - b.evidence.start || (a.at?.start ?? 0) - (b.at?.start ?? 0);

const inTimeOrder = (a: TimedEvent, b: TimedEvent): number =>
  (a.calendar?.from ?? 0) - (b.calendar?.from ?? 0) || (b.calendar?.to ?? 0) - (a.calendar?.to ?? 0);

/** Sorts what a document tells by how it places it in time. Nothing is placed that the text does not place. */
export function placeEvents(document: DocumentView): PlacedEvents {
  const used = new Set<TimeExpression>();
  const told = document.facts
    .filter((fact) => fact.qualifiers.time !== undefined || isEvent(fact))
    .map((fact) => toEvent(fact, document, used));
  const named = document.times
    .filter((time) => isNamed(time) && !used.has(time))
    .map((time) => toNamed(time, document));
  const all = [...told, ...named].sort(inTextOrder);
  return {
    dated: all.filter(({ calendar }) => calendar !== null).sort(inTimeOrder),
    relative: all.filter(({ calendar, words }) => calendar === null && words !== null),
    undated: all.filter(({ words }) => words === null),
  };
}
