import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { Evidence } from './describe-figure';

/** A button that opens a document at a stretch of it. */
export function renderOpener({ document, span }: Omit<Evidence, 'text'>, context: CardContext): HTMLElement {
  const { translate, actions } = context;
  return createElement('button', {
    class: 'link own-line small',
    text: translate('card_open_document'),
    attributes: { type: 'button' },
    onClick: () => actions.openDocument(document, span),
  });
}

/** A small button and, closed until it is pressed, the sentence it stands for with a way into the document. */
export function renderEvidence(evidence: Evidence, context: CardContext): HTMLElement[] {
  const { translate, language } = context;
  const sentence = createElement('div', { class: 'evidence', attributes: { hidden: '' } }, [
    createElement('blockquote', { text: evidence.text.replace(/\s+/g, ' '), attributes: { lang: language } }),
    renderOpener(evidence, context),
  ]);
  const button = createElement('button', {
    class: 'chip',
    text: translate('card_evidence'),
    attributes: { type: 'button', 'aria-expanded': 'false' },
    onClick() {
      sentence.hidden = !sentence.hidden;
      button.setAttribute('aria-expanded', String(!sentence.hidden));
    },
  });
  return [button, sentence];
}
