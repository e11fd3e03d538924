/** A form’s fields hide what the form itself has under their names: such an element is read by its prototype. */
const FORM = 'FORM';

/** A relative of a node whatever its fields are called. Outside a browser there is no such hiding. */
function relativeOf(node: Node, name: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null {
  if (typeof Node === 'undefined') return node[name];
  const found: unknown = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get?.call(node);
  return found instanceof Node ? found : null;
}

/** Whether a node is an element: no other kind has a `tagName`, and a field of that name is one too. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** An element’s tag, in upper case except in XHTML. */
export function tagNameOf(element: Element): string {
  const name: unknown = element.tagName;
  return typeof name === 'string' ? name : FORM;
}

/** An element’s tag in upper case. */
export const tagOf = (element: Element): string => tagNameOf(element).toUpperCase();

/** The first node inside an element or a shadow root. */
export const firstOf = (parent: Node, tag: string): Node | null =>
  tag === FORM ? relativeOf(parent, 'firstChild') : parent.firstChild;

/** The node after a node; `tag` is null for what is no element. */
export const nextOf = (node: Node, tag: string | null): Node | null =>
  tag === FORM ? relativeOf(node, 'nextSibling') : node.nextSibling;

/** What a node is a child of. */
export const parentNodeOf = (node: Node): Node | null => relativeOf(node, 'parentNode');

/** An attribute's value; null when the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  const hidden = typeof element.getAttribute !== 'function';
  return hidden ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);
}
