import { LINK, MARKED } from './context-flags';
import { createMemo } from './create-memo';
import { nameFurniture } from './name-furniture';
import { attributeOf } from './read-node';
import type { Tag } from './read-tag';
import { ASIDE_ROLES } from './tag-sets';

/** What the elements around a text node make of it. Shared by all nodes in the same place. */
export interface Surroundings {
  /** Number of the part of the page that is named as standing beside the story; -1 for none. */
  readonly furniture: number;
  readonly flags: number;
  /** 1..6 inside a heading, else 0. */
  readonly heading: number;
  /** The link around the text. */
  readonly link: Element | null;
  /** Its number among those that runs stand in; -1 until one does. */
  number: number;
}

/** What surrounds the text of a whole page. */
export const outside = (): Surroundings => ({ furniture: -1, flags: 0, heading: 0, link: null, number: -1 });

const MAX_KNOWN_NAMES = 5000;
const recallName = createMemo(nameFurniture, MAX_KNOWN_NAMES);

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
  /** Number of the block it is; -1 for an inline element. */
  readonly box: number;
  readonly isMarked: boolean;
  /** Its class attribute; empty when it has none. */
  readonly classes: string;
  /** It has one of the attributes of `TELLING`. */
  readonly tells: boolean;
}

/** What surrounds the text inside an element; `outer` itself when the element changes nothing. `furniture` grows by what is named so. */
export function readContext(visited: Visited, outer: Surroundings, furniture: number[]): Surroundings {
  const { element, tag, box, classes, tells } = visited;
  let part = outer.furniture;
  const add = (isSure: boolean): void => {
    furniture.push(box, isSure ? 1 : 0, part);
    part = furniture.length / 3 - 1;
  };
  if (tag.mayBeFurniture) {
    const name = nameOf(element, classes);
    if (name !== 'none') add(name === 'sure');
  }
  const isAside = box >= 0 && (tag.aside || (tells && ASIDE_ROLES.has(attributeOf(element, 'role') ?? '')));
  if (isAside) add(true);
  const flags = outer.flags | tag.flags | (visited.isMarked ? MARKED : 0);
  const heading = tag.heading || outer.heading;
  const link = tag.flags & LINK ? element : outer.link;
  const isSame = part === outer.furniture && flags === outer.flags && heading === outer.heading && link === outer.link;
  return isSame ? outer : { furniture: part, flags, heading, link, number: -1 };
}
