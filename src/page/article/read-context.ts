import { createMemo } from './create-memo';
import { nameFurniture } from './name-furniture';
import { attributeOf } from './read-node';
import type { Tag } from './read-tag';
import type { Box, Context } from './run';
import { ASIDE_ROLES } from './tag-sets';

export const OUTSIDE: Context = {
  furniture: null,
  marked: false,
  list: false,
  quote: false,
  cell: false,
  figure: false,
  caption: false,
  bold: false,
  link: false,
  heading: 0,
};

const MAX_KNOWN_NAMES = 5000;
const recallName = createMemo(nameFurniture, MAX_KNOWN_NAMES);

/** Written out: on a page of thousands of elements several times as fast as spreading one over the other. */
const withMeaning = (outer: Context, meaning: Partial<Context>): Context => ({
  furniture: outer.furniture,
  marked: outer.marked,
  list: meaning.list ?? outer.list,
  quote: meaning.quote ?? outer.quote,
  cell: meaning.cell ?? outer.cell,
  figure: meaning.figure ?? outer.figure,
  caption: meaning.caption ?? outer.caption,
  bold: meaning.bold ?? outer.bold,
  link: meaning.link ?? outer.link,
  heading: meaning.heading ?? outer.heading,
});

const toFurniture = (context: Context, box: Box | null, sure: boolean): Context => ({
  ...context,
  furniture: { box, sure, outer: context.furniture },
});

/** What class names and id say of an element. */
function nameOf(element: Element, classes: string): 'none' | 'likely' | 'sure' {
  const id = attributeOf(element, 'id');
  if (!id) return classes ? recallName(classes) : 'none';
  return recallName(classes ? `${classes} ${id}` : id);
}

/** An element on the walk. */
export interface Visited {
  readonly element: Element;
  readonly tag: Tag;
  /** The block it is; null for an inline element. */
  readonly box: Box | null;
  /** Its class attribute; empty when it has none. */
  readonly classes: string;
  /** It has one of the attributes of `TELLING`. */
  readonly tells: boolean;
}

/** The context inside an element; `outer` itself when the element changes nothing. */
export function readContext({ element, tag, box, classes, tells }: Visited, outer: Context): Context {
  let context = tag.meaning ? withMeaning(outer, tag.meaning) : outer;
  if (tag.mayBeFurniture) {
    const name = nameOf(element, classes);
    if (name !== 'none') context = toFurniture(context, box, name === 'sure');
  }
  if (!box) return context;
  const isAside = tag.aside || (tells && ASIDE_ROLES.has(attributeOf(element, 'role') ?? ''));
  if (isAside) context = toFurniture(context, box, true);
  return box.marked ? { ...context, marked: true } : context;
}
