import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { LinkedWords } from './describe-figure';
import type { Segment } from './split-words';

/** Words of a page or a document, as a quotation in their language (BCP 47). */
export const renderQuotation = (words: readonly Node[], language: string): HTMLElement =>
  createElement('blockquote', { attributes: { lang: language } }, words);

/**
 * Attribute of what is said when a card opens, after its title. Of a whole blockquote Firefox says nothing there: it is
 * for an element within.
 */
export const TOLD_FIRST = 'data-told';

/** A name, isolated so that its writing direction cannot reorder the card; a button where it leads to another card. */
export function renderLinkedWords({ text, subject }: LinkedWords, { actions }: CardContext): HTMLElement {
  const name = createElement('bdi', { text });
  if (!subject) return name;
  return createElement(
    'button',
    { class: 'link', attributes: { type: 'button' }, onClick: () => actions.follow(subject) },
    [name],
  );
}

/** Words of a page or a document, the marked ones in `<mark>`. */
export function renderSegments(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, isMarked }) =>
    isMarked ? createElement('mark', { text }) : document.createTextNode(text.replace(/\s+/g, ' ')),
  );
}

/** A part of the card under a small heading. */
export function renderSection(heading: string, children: readonly (Node | null)[]): HTMLElement {
  return createElement('section', {}, [createElement('h3', { text: heading }), ...children]);
}

/** Something shown on demand; `about`, which is only heard, tells it from others whose words are the same. */
export function renderDetails(text: string, children: readonly Node[], about: string | null = null): HTMLElement {
  const heard = about === null ? null : createElement('span', { class: 'unseen', text: `: ${about}` });
  return createElement('details', {}, [createElement('summary', {}, [text, heard]), ...children]);
}

/** The documents a card rests on: their names stand in every card. */
export function renderSources(titles: readonly string[], { translate }: CardContext): HTMLElement | null {
  const different = [...new Set(titles)];
  if (different.length === 0) return null;
  return createElement(
    'div',
    { class: 'foot' },
    different.map((title) =>
      createElement('p', { class: 'source' }, [
        createElement('span', { class: 'label', text: translate('card_document') }),
        ' ',
        createElement('bdi', { class: 'title', text: title }),
      ]),
    ),
  );
}
