import { createElement } from './create-element';

/** Where pages have no clipboard (those without https), the old way: from a field that is selected for a moment. */
function copyFromField(text: string, near: HTMLElement): boolean {
  const field = createElement('textarea', { class: 'copied', attributes: { 'aria-hidden': 'true', readonly: '' } });
  if (!(field instanceof HTMLTextAreaElement)) return false;
  field.value = text;
  near.append(field);
  field.select();
  const isCopied = Document.prototype.execCommand.call(document, 'copy');
  field.remove();
  near.focus({ preventScroll: true });
  return isCopied;
}

/** Puts a text on the clipboard; must be called from a click on `near`, which keeps the focus. False when refused. */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    if (!isSecureContext) return copyFromField(text, near);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, near);
  }
}
