import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { Evidence } from './describe-figure';

/** What a button is called for those who hear it among others of its kind: its words, then what it is about. */
const nameFor = (words: string, about: string): Readonly<Record<string, string>> => ({
  'aria-label': `${words}: ${about}`,
});

/** A button that opens a document at a stretch of it; `about` tells it from others, null where there is but one. */
export function renderOpener(
  { document, span }: Omit<Evidence, 'text'>,
  about: string | null,
  context: CardContext,
): HTMLElement {
  const { translate, actions } = context;
  const words = translate('card_open_document');
  return createElement('button', {
    class: 'link own-line small',
    text: words,
    attributes: { type: 'button', ...(about !== null && nameFor(words, about)) },
    onClick: () => actions.openDocument(document, span),
  });
}

/**
 * A small button and, closed until it is pressed, the sentence it stands for with a way into the document.
 *
 * @param about the fact that is read from it
 * @param language BCP 47 of the document
 */
export function renderEvidence(
  evidence: Evidence,
  about: string,
  language: string,
  context: CardContext,
): HTMLElement[] {
  const { translate } = context;
  const sentence = createElement('div', { class: 'evidence', attributes: { hidden: '' } }, [
    createElement('blockquote', { text: evidence.text.replace(/\s+/g, ' '), attributes: { lang: language } }),
    renderOpener(evidence, about, context),
  ]);
  const words = translate('card_evidence');
  const button = createElement('button', {
    class: 'chip',
    text: words,
    attributes: { type: 'button', 'aria-expanded': 'false', ...nameFor(words, about) },
    onClick() {
      sentence.hidden = !sentence.hidden;
      button.setAttribute('aria-expanded', String(!sentence.hidden));
    },
  });
  return [button, sentence];
}
