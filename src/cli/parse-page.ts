import { parseHTML } from 'linkedom';

/** Opens what a browser's parser opens: the shadow roots that the page declares. A closed one stays unread. */
function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    template.remove();
    if (template.getAttribute('shadowrootmode') !== 'open' || !host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...template.content.childNodes);
    openShadowRoots(shadow);
  }
}

/** A page as a browser would have it after parsing, without its scripts and style sheets. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  openShadowRoots(document);
  return document;
}
