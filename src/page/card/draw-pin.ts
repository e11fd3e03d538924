/** A drawing pin of our own, 16 × 16 pixels; the style sheet fills it when the card is pinned. */
const OUTLINE = 'M5.5 1.5h5M6.5 1.5v4.2L4 8.5v1h8v-1L9.5 5.7V1.5M8 9.5v5';
const SVG = 'http://www.w3.org/2000/svg';

/** The picture on the button that pins a card. */
export function drawPin(): SVGElement {
  const create = (tag: 'svg' | 'path'): SVGElement => {
    const element = Document.prototype.createElementNS.call(document, SVG, tag);
    if (element instanceof SVGElement) return element;
    throw new Error('a page replaced the SVG elements; the card cannot be drawn');
  };
  const picture = create('svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('width', '16');
  const outline = create('path');
  outline.setAttribute('d', OUTLINE);
  picture.append(outline);
  return picture;
}
