import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { QuoteCard } from './describe-quote';
import { renderLinkedWords, renderQuotation, renderSources, TOLD_FIRST } from './render-parts';
import { wordVague } from './render-said-by';

/** The card of a quote: whose words these are. */
export function renderQuoteCard(card: QuoteCard, titles: readonly string[], context: CardContext): HTMLElement[] {
  const { translate, actions, language } = context;
  const { speaker, toldBy, claim } = card;
  const calls = [...card.descriptions.map((text) => ` · ${text}`), ...wordVague(card.vague, translate)];
  const notes = calls.map((text) => createElement('bdi', { class: 'notes', text }));
  const told = { [TOLD_FIRST]: '' };
  const parts = [
    speaker
      ? createElement('p', { class: 'speaker', attributes: told }, [renderLinkedWords(speaker, context), ...notes])
      : createElement('p', { class: 'faint', text: translate('card_speaker_unknown'), attributes: told }),
    renderQuotation([createElement('span', { text: card.text, attributes: told })], language),
    card.cue
      ? createElement('p', {
          class: 'said-by',
          text: translate(card.isPartial ? 'card_cue_partial' : 'card_cue', card.cue),
        })
      : null,
    toldBy
      ? createElement('p', { class: 'said-by' }, [`${translate('card_told_by')} `, renderLinkedWords(toldBy, context)])
      : null,
    claim === null
      ? null
      : createElement('button', {
          class: 'link own-line',
          text: translate('card_compare'),
          attributes: { type: 'button' },
          onClick: () => actions.follow({ kind: 'claim', claim }),
        }),
    renderSources(titles, context),
  ];
  return parts.filter((part) => part !== null);
}
