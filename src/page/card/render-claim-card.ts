import type { Verdict } from '../../core/model';
import type { Translate } from '../translate';
import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { ClaimCard, WordedReason } from './describe-claim';
import { renderOpener } from './render-evidence';
import { renderDetails, renderSegments, renderSources } from './render-parts';
import { renderSaidBy } from './render-said-by';
import type { Segment } from './split-words';
import { wordRule } from './word-rule';

/** Keys of the four answers, as the reader sees them. */
export const ANSWER_KEYS: Readonly<Record<Verdict, string>> = {
  supported: 'card_answer_supported',
  conflicts: 'card_answer_conflicts',
  related: 'card_answer_related',
  'not-covered': 'card_answer_not_covered',
};

function renderPassage(
  label: string,
  segments: readonly Segment[],
  language: string,
  opener: HTMLElement | null,
): HTMLElement {
  return createElement('div', { class: 'passage' }, [
    createElement('h3', { text: label }),
    createElement('blockquote', { attributes: { lang: language } }, renderSegments(segments)),
    opener,
  ]);
}

function renderReason({ rule, words }: WordedReason, translate: Translate): HTMLElement {
  const quoted = words.length > 0 ? ` “${words.join('” … “')}”` : '';
  return createElement('li', {}, [wordRule(rule, translate), createElement('bdi', { class: 'notes', text: quoted })]);
}

/** How a claim is put, where that is more than saying it. */
const wordStance = ({ stance }: ClaimCard, translate: Translate): string =>
  stance === 'asserted' || stance === 'attributed' ? '' : translate(`card_stance_${stance}`);

/** The card of a claim: the difference in a sentence, the words of both sides, who says so, and why. */
export function renderClaimCard(card: ClaimCard, context: CardContext): HTMLElement[] {
  const { translate, language } = context;
  const whys = card.passages.map(({ why }) =>
    createElement('p', { class: 'difference', text: translate(why.key, ...why.values) }),
  );
  const page = renderPassage(translate('card_this_page'), card.page, language, null);
  const passages = card.passages.map((passage) =>
    renderPassage(translate('card_the_document'), passage.segments, language, renderOpener(passage, context)),
  );
  const parts = [
    ...whys,
    passages.length > 0 ? createElement('div', { class: 'sides' }, [page, ...passages]) : null,
    passages.length === 0 ? createElement('p', { class: 'faint', text: translate('card_silent') }) : null,
    ...renderSaidBy(card.saidBy, wordStance(card, translate), context),
    card.reasons.length > 0
      ? renderDetails(translate('card_why'), [
          createElement(
            'ul',
            { class: 'reasons' },
            card.reasons.map((reason) => renderReason(reason, translate)),
          ),
        ])
      : null,
    renderSources(card.passages.length > 0 ? card.passages.map(({ title }) => title) : card.documents, context),
  ];
  return parts.filter((part) => part !== null);
}
