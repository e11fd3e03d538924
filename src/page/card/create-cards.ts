import { findStep } from '../marks/find-step';
import { revealSpan } from '../marks/reveal-span';
import type { CardActions } from './card-actions';
import type { CardPage } from './card-page';
import { createCardMachine } from './create-card-machine';
import { createCardView } from './create-card-view';
import { findMarkOfSpan, findOffsetInView, targetOfMark } from './find-target';
import { listenForCards } from './listen-for-cards';
import { REST } from './watch-pointer';

/** The cards of a page. */
export interface Cards {
  /** Brings the next mark, or the one before, into view and opens its card with the focus in it. False without marks. */
  step(by: 1 | -1): boolean;
  /** Whether a card is open, or about to be. */
  isBusy(): boolean;
  /** Closes the card if it belongs to a mark that is no longer painted. */
  dropGone(): void;
}

/** Hangs cards on the marks of a page until its signal aborts. */
export function createCards(page: CardPage): Cards {
  const { painted, textMap, report, signal } = page;
  const text = report.analysis.article.text;
  const delays = { ...page.delays, openDelay: Math.max(0, page.delays.openDelay - REST) };
  const { state, dispatch } = createCardMachine(delays, signal, (next) => view.show(next));
  const actions: CardActions = {
    follow: (subject) => dispatch({ kind: 'followed', subject }),
    goBack: () => dispatch({ kind: 'went-back' }),
    switchPin: () => dispatch({ kind: 'pin-switched' }),
    close: () => dispatch({ kind: 'escaped' }),
    openDocument: page.openDocument,
    correct: page.correct,
    goTo(place) {
      const mark = findMarkOfSpan(painted, place);
      revealSpan(textMap, place, text, signal, true);
      if (mark) dispatch({ kind: 'hung', target: targetOfMark(mark) });
    },
  };
  const view = createCardView(page, actions);
  listenForCards(page, { state, dispatch }, view);
  return {
    step(by) {
      const now = state();
      const current = 'trail' in now ? now.target.mark : null;
      const mark = findStep(painted.marks, current, findOffsetInView(painted), by);
      if (!mark) return false;
      revealSpan(textMap, mark, text, signal, true);
      dispatch({ kind: 'opened', target: targetOfMark(mark), by: 'key' });
      return true;
    },
    isBusy: () => state().kind !== 'idle',
    dropGone() {
      const now = state();
      if (!('target' in now) || painted.marks.some(({ id }) => id === now.target.mark)) return;
      dispatch({ kind: 'marks-gone', marks: new Set([now.target.mark]) });
    },
  };
}
