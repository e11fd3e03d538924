import type { Article } from './model';

/**
 * A page as plain data, which the background reads in place of it: there the code is compiled, while each page begins
 * with its own anew. Lists of numbers stand in for lists of things, because they are made and sent for every page.
 */
export interface PageSnapshot {
  readonly url: string;
  /** The document's title. */
  readonly title: string;
  /** The language that the page states, and the address it calls its own; empty when it states none. */
  readonly language: string;
  readonly canonical: string;
  /** Contents of the meta tags by lower-case name. */
  readonly tags: readonly (readonly [string, readonly string[]])[];
  /** The JSON-LD, unread. */
  readonly data: readonly string[];
  /** True when one of several stories was looked at, not the page. */
  readonly isStory: boolean;
  /** The headings that may show the title: rank, words, and box or -1. Of a story only the first. */
  readonly headings: readonly HeadingShot[];
  readonly text: TextShot;
}

/** A heading: its rank, its words as they stand, and the number of its box; -1 when it is not among what is read. */
export interface HeadingShot {
  readonly rank: number;
  readonly words: string;
  readonly box: number;
}

/** The text of a page with what surrounds it; everything has its place in a list as its number. */
export interface TextShot {
  /** Block elements, outer before inner: the number of the block around, -1 for the first; tag; class attribute. */
  readonly parents: readonly number[];
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  /** Boxes that say they hold the story. */
  readonly marked: readonly number[];
  /** Parts named as furniture, three numbers each: box or -1, whether it is sure (0 or 1), the part around it or -1. */
  readonly furniture: readonly number[];
  /** What surrounds texts, three numbers each: furniture or -1, flags, rank of the heading or 0. */
  readonly contexts: readonly number[];
  /** Runs, three numbers each: box, context, how many of the texts are theirs. */
  readonly runs: readonly number[];
  /** Where the link leads that a run starts in, one for each run; null for none. */
  readonly links: readonly (string | null)[];
  /** The data of text nodes, and the flags of each; a flag of -1 for a gap between two nodes. */
  readonly texts: readonly string[];
  readonly flags: readonly number[];
}

/** An element that may name the author: its words, by which selectors it was found, the closest box around it or -1. */
export interface SignerShot {
  readonly words: string;
  readonly ranks: readonly number[];
  readonly box: number;
}

/** Dates that elements state: the one marked as published, those of `time` elements with their boxes, the first near a story. */
export interface TimesShot {
  readonly marked: string;
  readonly times: readonly { readonly stamp: string; readonly box: number }[];
  readonly near: string;
}

/** What is asked of a page only when the reading depends on it: each takes a search of the whole page. */
export interface PageAnswers {
  readonly signers: readonly SignerShot[];
  readonly times: TimesShot;
  readonly isForSale: boolean;
  /** Those among the chosen boxes that style sheets hide. */
  readonly hidden: readonly number[];
}

export type PageQuestion = keyof PageAnswers;

/** A run of a text node that stands in the article's text; offsets are UTF-16 code units. */
export interface NumberedPiece {
  /** The number of the text node among those of the snapshot. */
  readonly node: number;
  /** Offset into the node's data. */
  readonly nodeStart: number;
  /** Offset into the article's text. */
  readonly start: number;
  readonly length: number;
}

/** An article found in a snapshot; places in the page are numbers. */
export interface SnapshotReading {
  readonly article: Article;
  /** In the order of the text. */
  readonly pieces: readonly NumberedPiece[];
  /** The boxes that hold one story each, in the order of the page; none when the page shows one. */
  readonly stories: readonly number[];
  /** The box of the story that was read, when there are several. */
  readonly story: number | null;
  /** The boxes that were chosen, which the page may hide. */
  readonly chosen: readonly number[];
  /** Why it is not shown; null when it is. */
  readonly silence: ReadingSilence | null;
}

/** Why an article found in a page is not shown. */
export type ReadingSilence = 'not-an-article' | 'language' | 'too-short';

/** A reading, or what must be asked of the page before there can be one. */
export type SnapshotOutcome = { readonly asks: PageQuestion } | { readonly reading: SnapshotReading };
