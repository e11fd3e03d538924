import { type FurnitureName, nameFurniture } from './name-furniture';
import { attributeOf } from './read-node';
import type { Box, Context } from './run';
import { ASIDE_ROLES, ASIDE_TAGS } from './tag-sets';

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

/** Elements that are the page, its story, or part of a table, whatever class they carry (`<tr class="player-7">`). */
const NEVER_FURNITURE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'TR', 'TD', 'TH', 'TBODY', 'THEAD']);

const knownNames = new Map<string, FurnitureName>();
/** Pages repeat their class names; the memory is emptied before it grows past this many. */
const MAX_KNOWN_NAMES = 5000;

function recallName(names: string): FurnitureName {
  const known = knownNames.get(names);
  if (known) return known;
  const name = nameFurniture(names);
  if (knownNames.size >= MAX_KNOWN_NAMES) knownNames.clear();
  knownNames.set(names, name);
  return name;
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

const toFurniture = (context: Context, box: Box | null, sure: boolean): Context => ({
  ...context,
  furniture: { box, sure, outer: context.furniture },
});

/** The context inside an element; `outer` itself when the element changes nothing. `box` is null for inline elements. */
export function readContext(element: Element, tag: string, box: Box | null, outer: Context): Context {
  let context = outer;
  const meaning = MEANING[tag];
  if (meaning) context = { ...context, ...meaning };
  if (!box && tag !== 'SPAN') return context;
  if (typeof element.hasAttributes === 'function' && !element.hasAttributes())
    return box && ASIDE_TAGS.has(tag) ? toFurniture(context, box, true) : context;
  const words = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const name = words.length > 1 && !NEVER_FURNITURE.has(tag) ? recallName(words) : 'none';
  if (name !== 'none') context = toFurniture(context, box, name === 'sure');
  if (!box) return context;
  if (ASIDE_TAGS.has(tag) || ASIDE_ROLES.has(attributeOf(element, 'role') ?? '')) {
    context = toFurniture(context, box, true);
  }
  if (attributeOf(element, 'itemprop')?.includes('articleBody')) context = { ...context, marked: true };
  return context;
}
