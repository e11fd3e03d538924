/**
 * The element around a node. Asked of the prototype: a form’s field named `parentElement` hides the form’s own, and a
 * climb that leads from a form into its field and back never ends.
 */
export function parentOf(node: Node): Element | null {
  const parent: unknown = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(node);
  return parent instanceof Element ? parent : null;
}

/** Whether a node lies inside another, or is it; asked of the prototype for the same reason. */
export const isInside = (outer: Node, node: Node): boolean => Node.prototype.contains.call(outer, node);
