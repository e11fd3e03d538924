import { BOLD, CAPTION, CELL, FIGURE, LINK, LIST, QUOTE, TIMED } from './context-flags';
import { createMemo } from './create-memo';
import { ASIDE_TAGS, BLOCK_TAGS, HOST_TAGS, NEVER_FURNITURE, SKIPPED_TAGS } from './tag-sets';

/** What an element's tag says of it, whatever its attributes. */
export interface Tag {
  /** In upper case, also in XHTML. */
  readonly name: string;
  readonly skipped: boolean;
  readonly block: boolean;
  readonly breaksLine: boolean;
  readonly isSlot: boolean;
  readonly isSpan: boolean;
  /** May have a shadow root. */
  readonly mayHost: boolean;
  /** Its whole content stands beside the story. */
  readonly aside: boolean;
  /** Its class names are looked at. */
  readonly mayBeNamed: boolean;
  /** Class names may say that it stands beside the story. */
  readonly mayBeFurniture: boolean;
  /** Flags of the text inside it. */
  readonly flags: number;
  /** 1..6 for a heading, else 0. */
  readonly heading: number;
}

/** The elements that change what their text is, with the flag they set. */
const FLAGS: Readonly<Record<string, number>> = {
  LI: LIST,
  DD: LIST,
  DT: LIST,
  BLOCKQUOTE: QUOTE,
  TD: CELL,
  TH: CELL,
  B: BOLD,
  STRONG: BOLD,
  FIGURE,
  FIGCAPTION: CAPTION,
  A: LINK,
  TIME: TIMED,
};

/** A page may make up as many tags as it likes. */
const MAX_TAGS = 1000;

function toTag(tagName: string): Tag {
  const name = tagName.toUpperCase();
  const custom = name.includes('-');
  const block = custom || BLOCK_TAGS.has(name);
  const mayBeNamed = block || name === 'SPAN';
  return {
    name,
    skipped: SKIPPED_TAGS.has(name),
    block,
    breaksLine: name === 'BR',
    isSlot: name === 'SLOT',
    isSpan: name === 'SPAN',
    mayHost: custom || HOST_TAGS.has(name),
    aside: ASIDE_TAGS.has(name),
    mayBeNamed,
    mayBeFurniture: mayBeNamed && !NEVER_FURNITURE.has(name),
    flags: FLAGS[name] ?? 0,
    heading: /^H[1-6]$/.test(name) ? Number(name[1]) : 0,
  };
}

/** Reads a tag, known by `tagName` in either case. */
export const readTag = createMemo(toTag, MAX_TAGS);
