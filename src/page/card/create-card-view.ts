import { OPEN_HIGHLIGHT } from '../marks/highlight-names';
import { highlightRanges } from '../marks/highlight-ranges';
import type { Undo } from '../undo';
import type { CardActions } from './card-actions';
import type { CardPage } from './card-page';
import { type CardState, shownSubject, type Target } from './card-state';
import { type CardHost, createCardHost } from './create-card-host';
import { findAnchor, findMark } from './find-target';
import { type HungCard, hangCard } from './hang-card';
import { EDGE, isSheet } from './place-card';
import { renderCard, showPin } from './render-card';

/** Draws what the state says. */
export interface CardView {
  /** Brings the page in line with a state; false when there was something to draw and it could not be drawn. */
  show(state: CardState): boolean;
  /** After a scroll or resize. */
  update(): void;
  holds(event: Event): boolean;
}

interface Drawn {
  readonly key: string;
  readonly card: HTMLElement;
  readonly hung: HungCard | null;
  readonly undo: Undo;
}

const keyOf = (state: CardState, target: Target): string =>
  JSON.stringify([shownSubject(state), target.mark, target.part, target.line]);

/** Scrolls the line that was tapped out from under a sheet. */
function clearLine(sheet: HTMLElement, line: DOMRect): void {
  const covered = line.bottom + EDGE - sheet.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
}

/** The step button of a card that does the same as one of the card before; null when that was none. */
const findSameStep = (card: HTMLElement, before: Element | null): HTMLElement | null =>
  before?.classList.contains('step') ? card.querySelector(`.step[data-by="${before.getAttribute('data-by')}"]`) : null;

/** A card drawn into a host, with the mark it belongs to emphasised. */
function drawCard(page: CardPage, host: CardHost, state: CardState, actions: CardActions): Drawn | null {
  if (!('trail' in state)) return null;
  const { painted, report, translate } = page;
  const { target, by } = state;
  const mark = findMark(painted, target.mark);
  const language = report.analysis.article.language ?? 'en';
  const card = renderCard(report, state, { translate, actions, language, at: mark?.start ?? 0 });
  if (!card) return null;
  const unmark = mark ? highlightRanges(OPEN_HIGHLIGHT, painted.rangesOf(mark)) : () => {};
  const sheet = isSheet(by);
  host.frame.className = sheet ? 'sheet' : '';
  const hung = sheet ? null : hangCard(card, host.frame, () => findAnchor(painted, target));
  if (sheet) {
    host.frame.append(card);
    clearLine(card, findAnchor(painted, target).line);
  }
  const undo = (): void => {
    unmark();
    hung?.undo();
    card.remove();
  };
  return { key: keyOf(state, target), card, hung, undo };
}

/** The view of the page's cards: nothing is in the page while no card is seen. */
export function createCardView(page: CardPage, actions: CardActions): CardView {
  let host: CardHost | null = null;
  let drawn: Drawn | null = null;
  let focusedBefore: Element | null = null;

  const clear = (): void => {
    const hadFocus = host?.root.activeElement != null;
    drawn?.undo();
    host?.undo();
    drawn = null;
    host = null;
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
  };

  const redraw = (state: CardState): boolean => {
    const focused = host?.root.activeElement ?? null;
    drawn?.undo();
    host ??= createCardHost(page);
    drawn = drawCard(page, host, state, actions);
    // Whom no pointer has told that a card is there is taken to it: a tap may be that of a screen reader.
    const wantsFocus = focused !== null || ('by' in state && state.by !== 'pointer');
    if (drawn && wantsFocus) {
      if (!focused) focusedBefore = document.activeElement;
      // Whoever steps from place to place presses the same button again.
      (findSameStep(drawn.card, focused) ?? drawn.card).focus({ preventScroll: true });
    }
    if (!drawn) clear();
    return drawn !== null;
  };

  page.signal.addEventListener('abort', clear, { once: true });
  return {
    show(state) {
      if (!('trail' in state)) {
        if (host) clear();
        return true;
      }
      if (drawn?.key !== keyOf(state, state.target)) return redraw(state);
      showPin(drawn.card, state.kind === 'pinned', page.translate);
      return true;
    },
    update: () => drawn?.hung?.update(),
    holds: (event) => host?.holds(event) ?? false,
  };
}
