import type { FigureType } from '../model';

/** The kinds of name that the finder tells apart, in the order of the model's tags. */
export const KINDS = ['person', 'organization', 'place'] as const satisfies readonly FigureType[];

/** Kinds by number, 0 being outside of names. */
export const KIND = { person: 1, organization: 2, place: 3 } as const;

/**
 * A token is outside (0) or begins, continues, ends or alone makes a name of one kind (BILOU; Ratinov and Roth 2009).
 * Tag number: 1 + 4 × kind + part.
 */
export const PART = { begin: 0, inside: 1, last: 2, unit: 3 } as const;
export const TAG_COUNT = 1 + 4 * KINDS.length;
/** Side of the transition table, whose last row and column stand for the sentence's start and end. */
export const EDGE = 1 + 4 * KINDS.length;
export const TABLE_SIDE = TAG_COUNT + 1;

/** Score of "outside" for a token with no capital near, where nothing else is possible; e^-40 is no chance at all. */
export const SURELY_OUTSIDE = 40;

export const tagOf = (kind: number, part: number): number => 1 + 4 * kind + part;
/** 0 outside, 1 person, 2 organization, 3 place. */
export const kindOfTag = (tag: number): number => (tag === 0 ? 0 : 1 + ((tag - 1) >> 2));
export const partOfTag = (tag: number): number => (tag - 1) & 3;

function mayFollow(before: number, after: number): boolean {
  const open = before !== EDGE && before > 0 && partOfTag(before) <= PART.inside;
  const part = after === EDGE || after === 0 ? null : partOfTag(after);
  const goesOn = part === PART.inside || part === PART.last;
  return open ? goesOn && kindOfTag(before) === kindOfTag(after) : !goesOn;
}

/** `ALLOWED[before * TABLE_SIDE + after]` is 1 where one tag may follow the other. */
export const ALLOWED = Uint8Array.from({ length: TABLE_SIDE * TABLE_SIDE }, (_, cell) =>
  Number(mayFollow(Math.floor(cell / TABLE_SIDE), cell % TABLE_SIDE)),
);

/** For each tag the tags that may stand before it within a sentence. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, after) =>
  Array.from({ length: TAG_COUNT }, (_, before) => before).filter((before) => ALLOWED[before * TABLE_SIDE + after]),
);

/** A name in tokens of a sentence: first and last index and kind (1 person, 2 organization, 3 place). */
export interface TaggedName {
  first: number;
  last: number;
  kind: number;
}

/** The names that a sequence of tags spells. */
export function toTaggedNames(tags: Uint8Array, length: number): TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < length; at++) {
    const tag = tags[at] ?? 0;
    if (tag === 0) continue;
    const first = at;
    if (partOfTag(tag) === PART.begin) while (at + 1 < length && partOfTag(tags[at] ?? 0) !== PART.last) at += 1;
    names.push({ first, last: at, kind: kindOfTag(tag) });
  }
  return names;
}
