import type { Verdict } from '../../core/model';
import type { Translate } from '../translate';
import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { ClaimCard, DocumentPassage, WordedReason } from './describe-claim';
import { renderOpener } from './render-evidence';
import { renderDetails, renderQuotation, renderSegments, renderSources, TOLD_FIRST } from './render-parts';
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

/** The answer as the card is headed with it. */
export const toTitleKey = ({ verdict, disputed }: ClaimCard): string =>
  disputed ? 'answer_disputed' : ANSWER_KEYS[verdict];

const told = { [TOLD_FIRST]: '' };

/** What the page says; only heard, not seen, where it would repeat the line that the card hangs at and nothing else. */
function renderPageSide({ page, passages }: ClaimCard, { translate, language }: CardContext): HTMLElement {
  return createElement('div', { class: passages.length > 0 ? 'passage' : 'unseen' }, [
    createElement('h3', { text: translate('card_this_page') }),
    renderQuotation([createElement('span', { attributes: told }, renderSegments(page))], language),
  ]);
}

const renderWhy = ({ why }: DocumentPassage, { translate }: CardContext): HTMLElement =>
  createElement('p', { class: 'difference', text: translate(why.key, ...why.values), attributes: told });

/** Letters up to which a passage is read well in half a card: four lines of it. */
const MOST_BESIDE = 110;

const lengthOf = (segments: readonly Segment[]): number => segments.reduce((sum, { text }) => sum + text.length, 0);

/**
 * What the page says beside what each document says, long passages below each other. Where several answer, each has its
 * name and its own reason.
 */
function renderSides(card: ClaimCard, context: CardContext): HTMLElement[] {
  const { page, passages } = card;
  const several = passages.length > 1;
  const documents = passages.map((passage) => {
    const { title, segments, language } = passage;
    return createElement('div', { class: 'passage' }, [
      createElement('h3', { text: several ? title : context.translate('card_the_document') }),
      several ? renderWhy(passage, context) : null,
      renderQuotation(renderSegments(segments), language),
      renderOpener(passage, several ? title : null, context),
    ]);
  });
  const sides = [renderPageSide(card, context), ...documents];
  const reasons = several ? [] : passages.map((passage) => renderWhy(passage, context));
  const isStacked =
    several || [page, ...passages.map(({ segments }) => segments)].some((side) => lengthOf(side) > MOST_BESIDE);
  return [...reasons, createElement('div', { class: isStacked ? 'sides stacked' : 'sides' }, sides)];
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
  const { translate } = context;
  const silent = createElement('p', { class: 'faint', text: translate('card_silent'), attributes: told });
  const parts = [
    ...(card.passages.length > 0 ? renderSides(card, context) : [renderPageSide(card, context), silent]),
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
