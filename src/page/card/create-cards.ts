import type { Span } from '../../core/model';
import { findMarkAtPoint, type Point } from '../marks/find-mark-at-point';
import type { Mark } from '../marks/mark';
import { revealSpan } from '../marks/reveal-span';
import type { CardPage } from './card-page';
import { type CardEvent, type CardState, idleState, waitOf } from './card-state';
import { createCardView } from './create-card-view';
import { findAnchor, findMarkOfSpan, targetOfHit, targetOfMark } from './find-target';
import { reduceCard } from './reduce-card';
import { REST, watchPointer } from './watch-pointer';

/** The cards of a page. */
export interface Cards {
  /** Brings a mark into view and opens its card with the focus in it. */
  openMark(mark: Mark): void;
  /** Closes the card if it belongs to a mark that is no longer painted. */
  dropGone(): void;
}

/** Pixels that the line may have left the view before its card closes. */
const FAR = 80;

/** Hangs cards on the marks of a page until its signal aborts. */
export function createCards(page: CardPage): Cards {
  const { painted, textMap, report, signal } = page;
  const text = report.analysis.article.text;
  const delays = { ...page.delays, openDelay: Math.max(0, page.delays.openDelay - REST) };
  let state: CardState = idleState;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dispatch = (event: CardEvent): void => {
    const before = state;
    state = reduceCard(state, event);
    if (state === before) return;
    if (state.token !== before.token) {
      clearTimeout(timer);
      const wait = waitOf(state, delays);
      const { token } = state;
      if (wait !== null) timer = setTimeout(() => dispatch({ kind: 'waited', token }), wait);
    }
    if (!view.show(state)) dispatch({ kind: 'escaped' });
  };

  const goTo = (place: Span): void => {
    const mark = findMarkOfSpan(painted, place);
    revealSpan(textMap, place, text, signal, true);
    if (mark) dispatch({ kind: 'hung', target: targetOfMark(mark) });
  };

  const view = createCardView(page, {
    follow: (subject) => dispatch({ kind: 'followed', subject }),
    goBack: () => dispatch({ kind: 'went-back' }),
    switchPin: () => dispatch({ kind: 'pin-switched' }),
    close: () => dispatch({ kind: 'escaped' }),
    goTo,
    openDocument: page.openDocument,
  });

  const look = (point: Point, isResting: boolean): void => {
    if (state.kind === 'idle' && !isResting) return;
    const hit = findMarkAtPoint(painted, textMap, point);
    const isOwn = hit !== null && 'trail' in state && hit.mark.id === state.target.mark;
    if (hit && isResting) dispatch({ kind: 'rested', target: targetOfHit(painted, hit) });
    else dispatch({ kind: isOwn ? 'entered' : 'left' });
  };

  watchPointer(signal, {
    holds: view.holds,
    entered: () => dispatch({ kind: 'entered' }),
    rested: (point) => look(point, true),
    moved: (point) => look(point, false),
    pressedOutside: () => dispatch({ kind: 'clicked-outside' }),
    tapped(point) {
      const hit = findMarkAtPoint(painted, textMap, point);
      if (hit) dispatch({ kind: 'opened', target: targetOfHit(painted, hit), by: 'touch' });
    },
  });

  const scrolled = (event: Event): void => {
    if (!('trail' in state) || view.holds(event)) return;
    const { top, bottom } = findAnchor(painted, state.target).line;
    if (bottom < -FAR || top > window.innerHeight + FAR) dispatch({ kind: 'scrolled-away' });
    else view.update();
  };
  const pressedKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted) dispatch({ kind: 'escaped' });
  };
  window.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  window.addEventListener('resize', () => view.update(), { signal, passive: true });
  window.addEventListener('keydown', pressedKey, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    openMark(mark) {
      revealSpan(textMap, mark, text, signal, true);
      dispatch({ kind: 'opened', target: targetOfMark(mark), by: 'key' });
    },
    dropGone() {
      if (!('target' in state)) return;
      const { mark } = state.target;
      if (!painted.marks.some(({ id }) => id === mark)) dispatch({ kind: 'marks-gone', marks: new Set([mark]) });
    },
  };
}
