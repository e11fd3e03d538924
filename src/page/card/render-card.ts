import type { PageFindings } from '../../core/report';
import type { Translate } from '../translate';
import type { CardContext } from './card-actions';
import { type CardState, type Subject, shownSubject } from './card-state';
import { createElement } from './create-element';
import { describeClaim } from './describe-claim';
import { describeDocumentFigure, describeFigure } from './describe-figure';
import { describeQuote } from './describe-quote';
import { drawPin } from './draw-pin';
import { renderClaimCard, toTitleKey } from './render-claim-card';
import { renderFigureCard } from './render-figure-card';
import { TOLD_FIRST } from './render-parts';
import { renderQuoteCard } from './render-quote-card';
import { renderTools } from './render-tools';

/** What fills a card: its heading and the parts below. */
interface CardContent {
  readonly kind: string;
  readonly label: string;
  readonly title: Node | string;
  readonly parts: readonly HTMLElement[];
}

function renderFigureContent(report: PageFindings, subject: Subject, context: CardContext): CardContent | null {
  const card =
    subject.kind === 'figure'
      ? describeFigure(report, subject.figure)
      : subject.kind === 'document-figure'
        ? describeDocumentFigure(report, subject.document, subject.figure)
        : null;
  return (
    card && {
      kind: 'figure',
      label: context.translate(`card_type_${card.type}`),
      title: createElement('bdi', { text: card.name }),
      parts: renderFigureCard(card, context),
    }
  );
}

function renderContent(report: PageFindings, subject: Subject, context: CardContext): CardContent | null {
  const { translate } = context;
  if (subject.kind === 'claim') {
    const card = describeClaim(report, subject.claim);
    return (
      card && {
        kind: card.verdict,
        label: translate('card_claim'),
        // Under the line that its mark has on the page.
        title: createElement('span', { class: `worn ${card.verdict}`, text: translate(toTitleKey(card)) }),
        parts: renderClaimCard(card, context),
      }
    );
  }
  if (subject.kind === 'quote') {
    const card = describeQuote(report, subject.quote);
    const titles = report.documents.map(({ record }) => record.title);
    return (
      card && {
        kind: 'quote',
        label: translate('card_quote'),
        title: translate('card_quote_title'),
        parts: renderQuoteCard(card, titles, context),
      }
    );
  }
  return renderFigureContent(report, subject, context);
}

const button = (name: string, sign: Node | string, label: string, onClick: () => void): HTMLElement =>
  createElement('button', { class: `tool ${name}`, attributes: { type: 'button', 'aria-label': label }, onClick }, [
    createElement('span', { class: 'sign', attributes: { title: label, 'aria-hidden': 'true' } }, [sign]),
  ]);

/** What tells in a line who a name is, the first of these that its card has. */
const WHO = ['.called', 'p.faint', '.fact'];

/**
 * What a screen reader says after the title when a card takes the focus. The parts of a claim's or a quotation's card
 * that are marked so are what a reader who does not see the mark would miss: the page's words, and why this answer.
 */
function nameAbout(card: HTMLElement): void {
  const told = [...card.querySelectorAll(`[${TOLD_FIRST}]`)];
  const who = WHO.map((kind) => card.querySelector(kind)).find((part) => part !== null);
  const parts = told.length > 0 || !who ? told : [who];
  for (const [index, part] of parts.entries()) part.id = `about-${index}`;
  if (parts.length > 0) card.setAttribute('aria-describedby', parts.map(({ id }) => id).join(' '));
}

/**
 * Shows on a card that is already there whether it is pinned. The hint for the pointer says what a press would do; a
 * screen reader says name and state, and the opposite of the name on top of them would be heard as a contradiction.
 */
export function showPin(card: HTMLElement, isPinned: boolean, translate: Translate): void {
  const pin = card.querySelector('.pin');
  pin?.setAttribute('aria-pressed', String(isPinned));
  pin?.querySelector('.sign')?.setAttribute('title', translate(isPinned ? 'card_unpin' : 'card_pin'));
}

/** The card for a state, or null when nothing is to be seen or the report has no such subject. */
export function renderCard(report: PageFindings, state: CardState, context: CardContext): HTMLElement | null {
  const subject = shownSubject(state);
  const content = subject && renderContent(report, subject, context);
  if (!content || !('trail' in state)) return null;
  const { translate, actions } = context;
  const header = createElement('div', { class: 'head' }, [
    state.trail.length > 1 ? button('back', '←', translate('card_back'), actions.goBack) : null,
    createElement('div', { class: 'heading' }, [
      createElement('p', { class: 'label', text: content.label }),
      createElement('h2', { attributes: { id: 'title' } }, [content.title]),
    ]),
    button('pin', drawPin(), translate('card_pin'), actions.switchPin),
    button('close', '×', translate('card_close'), actions.close),
  ]);
  const card = createElement(
    'div',
    {
      class: `card ${content.kind}`,
      attributes: {
        role: 'dialog',
        'aria-labelledby': 'title',
        tabindex: '-1',
        lang: translate('@@ui_locale').replace('_', '-'),
        dir: translate('@@bidi_dir'),
      },
    },
    [header, createElement('div', { class: 'body' }, content.parts), renderTools(report, subject, context)],
  );
  nameAbout(card);
  showPin(card, state.kind === 'pinned', translate);
  return card;
}
