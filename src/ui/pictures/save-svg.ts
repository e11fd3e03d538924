/** What of the page's style a picture needs to look the same without it. */
const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
] as const;
const SVG = 'http://www.w3.org/2000/svg';

function keepStyle(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  for (const name of KEPT) copy.setAttribute(name, style.getPropertyValue(name));
  copy.removeAttribute('class');
  copy.removeAttribute('data-to');
  for (const [index, child] of [...copy.children].entries()) {
    const original = shown.children[index];
    if (original) keepStyle(original, child);
  }
}

/** The colour on which an element is seen: that of the first ground around it that has one. */
function findGround(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

function describe(copy: SVGElement, name: 'title' | 'desc', text: string): void {
  const element = document.createElementNS(SVG, name);
  element.textContent = text;
  copy.prepend(element);
}

/** A picture as a file of its own: it looks as it is shown, on the page's ground, and says what it is. */
export function toStandaloneSvg(shown: SVGSVGElement, title: string, description: string): string {
  const copy = document.importNode(shown, true);
  keepStyle(shown, copy);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', findGround(shown));
  copy.prepend(ground);
  describe(copy, 'desc', description);
  describe(copy, 'title', title);
  for (const name of [...copy.getAttributeNames()]) if (name.startsWith('aria-')) copy.removeAttribute(name);
  copy.setAttribute('xmlns', SVG);
  return new XMLSerializer().serializeToString(copy);
}
