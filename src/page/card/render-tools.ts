import type { PageFindings } from '../../core/report';
import type { CardContext } from './card-actions';
import type { Subject } from './card-state';
import { copyText } from './copy-text';
import { createElement } from './create-element';
import { findRemedies } from './find-remedies';
import { writeClaimText } from './write-claim-text';

function renderCopy(text: string, { translate }: CardContext): HTMLElement[] {
  const told = createElement('span', { class: 'told', attributes: { role: 'status' } });
  const button = createElement('button', {
    class: 'quiet',
    text: translate('card_copy'),
    attributes: { type: 'button' },
    onClick: async () => {
      told.textContent = translate((await copyText(text, button)) ? 'card_copied' : 'card_not_copied');
    },
  });
  return [button, told];
}

/** What can be done with a card's subject, small at its end: copy it, or put right what is wrong. Null when nothing. */
export function renderTools(report: PageFindings, subject: Subject, context: CardContext): HTMLElement | null {
  const { translate, actions } = context;
  const text = subject.kind === 'claim' ? writeClaimText(report, subject.claim, translate) : null;
  const remedies = findRemedies(report, subject).map(({ key, correction }) =>
    createElement('button', {
      class: 'quiet',
      text: translate(key),
      attributes: { type: 'button', title: translate('card_remedy_kept') },
      onClick: () => actions.correct(correction),
    }),
  );
  const tools = [...(text === null ? [] : renderCopy(text, context)), ...remedies];
  return tools.length === 0 ? null : createElement('div', { class: 'tools' }, tools);
}
