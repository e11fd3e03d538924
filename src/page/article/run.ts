/** A part of the page that its markup names as standing beside the story. */
export interface Furniture {
  /** The block it is, or null for an inline element. */
  readonly box: Box | null;
  /** Comments, footers and the like: furniture even when they hold most of the page's prose. */
  readonly sure: boolean;
  readonly outer: Furniture | null;
}

/** What the elements around a text node make of it. Shared by all nodes in the same place. */
export interface Context {
  readonly furniture: Furniture | null;
  /** Inside an element marked `itemprop="articleBody"`. */
  readonly marked: boolean;
  readonly list: boolean;
  readonly quote: boolean;
  readonly cell: boolean;
  readonly figure: boolean;
  readonly caption: boolean;
  readonly bold: boolean;
  readonly link: boolean;
  /** 1..6 inside a heading, else 0. */
  readonly heading: number;
}

/** A text node of the page, known by its number. */
export interface RunText {
  readonly node: number;
  readonly data: string;
  /** Inside a `<time>` element. */
  readonly isTimed: boolean;
}

/** A block element of the page and the sums over all runs inside it. */
export interface Box {
  /** Its place among the boxes of the page. */
  readonly number: number;
  readonly parent: Box | null;
  readonly tag: string;
  /** Its class attribute; empty when it has none. */
  readonly classes: string;
  /** Says itself that it holds the story, by `itemprop="articleBody"`. */
  readonly marked: boolean;
  /** Characters that are no white space, and those of prose. */
  letters: number;
  prose: number;
  /** Sum of the runs' values. */
  value: number;
  /** Words of body text. */
  good: number;
  /** Words of link lists and furniture. */
  bad: number;
}

/** White space that no text node holds: a space for a line break, a tab between the cells of a row. */
export type Gap = ' ' | '\t';

/** A stretch of text in one block, without a block element or an empty line (`<br><br>`) inside. */
export interface Run {
  readonly box: Box;
  readonly context: Context;
  /** The text nodes in order, and what stands between them where the page breaks the line or begins a cell. */
  readonly nodes: readonly (RunText | Gap)[];
  /** White space folded to single spaces, trimmed. */
  readonly text: string;
  /** Characters that are no white space; how many of them are links, are bold. */
  readonly length: number;
  readonly linked: number;
  readonly bold: number;
  /** True when the first words are a link. */
  readonly startsLinked: boolean;
  /** Where the link leads that the first words stand in; null for none. */
  readonly link: string | null;
}

/** Everything readable on a page, in reading order. Boxes stand before the boxes inside them. */
export interface PageText {
  readonly runs: readonly Run[];
  readonly boxes: readonly Box[];
}
