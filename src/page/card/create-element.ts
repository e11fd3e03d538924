/** What an element is given besides its children. `text` is always text, never markup. */
interface ElementParts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void | Promise<void>;
}

/**
 * An element with its children; null children are left out. Made through the prototype, because a page's form named
 * `createElement` hides the document's own method. Clicks that a page's script makes up are not heard.
 */
export function createElement(
  tag: string,
  { class: className, text, attributes, onClick }: ElementParts = {},
  children: readonly (Node | string | null)[] = [],
): HTMLElement {
  const element = Document.prototype.createElement.call(document, tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  if (onClick) element.addEventListener('click', (event) => event.isTrusted && void onClick());
  element.append(...children.filter((child) => child !== null));
  return element;
}
