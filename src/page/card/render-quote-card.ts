import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { QuoteCard } from './describe-quote';
import { renderLinkedWords, renderSources } from './render-parts';

/** The card of a quote: whose words these are. */
export function renderQuoteCard(card: QuoteCard, titles: readonly string[], context: CardContext): HTMLElement[] {
  const { translate, actions, language } = context;
  const { speaker, claim } = card;
  const calls = card.descriptions.map((text) => createElement('bdi', { class: 'notes', text: ` · ${text}` }));
  const parts = [
    speaker
      ? createElement('p', { class: 'speaker' }, [renderLinkedWords(speaker, context), ...calls])
      : createElement('p', { class: 'faint', text: translate('card_speaker_unknown') }),
    createElement('blockquote', { text: card.text, attributes: { lang: language } }),
    card.cue
      ? createElement('p', {
          class: 'said-by',
          text: translate(card.isPartial ? 'card_cue_partial' : 'card_cue', card.cue),
        })
      : null,
    claim === null
      ? null
      : createElement('button', {
          class: 'link',
          text: translate('card_compare'),
          attributes: { type: 'button' },
          onClick: () => actions.follow({ kind: 'claim', claim }),
        }),
    renderSources(titles, context),
  ];
  return parts.filter((part) => part !== null);
}
