import { createMemo } from './create-memo';
import type { Context } from './run';
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
  /** What the text inside it is. */
  readonly meaning: Partial<Context> | null;
}

/** The elements that change what their text is, with the field they set. */
const MEANING: Readonly<Record<string, Partial<Context>>> = {
  LI: { list: true },
  DD: { list: true },
  DT: { list: true },
  BLOCKQUOTE: { quote: true },
  TD: { cell: true },
  TH: { cell: true },
  B: { bold: true },
  STRONG: { bold: true },
  FIGURE: { figure: true },
  FIGCAPTION: { caption: true },
  A: { link: true },
  H1: { heading: 1 },
  H2: { heading: 2 },
  H3: { heading: 3 },
  H4: { heading: 4 },
  H5: { heading: 5 },
  H6: { heading: 6 },
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
    meaning: MEANING[name] ?? null,
  };
}

/** Reads a tag, known by `tagName` in either case. */
export const readTag = createMemo(toTag, MAX_TAGS);
