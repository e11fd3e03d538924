import { findMarkAtPoint, type Point } from '../marks/find-mark-at-point';
import type { CardPage } from './card-page';
import type { CardMachine } from './create-card-machine';
import type { CardView } from './create-card-view';
import { findAnchor, targetOfHit } from './find-target';
import { watchPointer } from './watch-pointer';

/** Pixels that the line may have left the view before its card closes. */
const FAR = 80;

function listenToPointer(
  { painted, textMap, heldKey, signal }: CardPage,
  { state, dispatch }: CardMachine,
  view: CardView,
): void {
  const look = (point: Point, isResting: boolean): void => {
    const now = state();
    if (now.kind === 'idle' && !isResting) return;
    const hit = findMarkAtPoint(painted, textMap, point);
    const isOwn = hit !== null && 'trail' in now && hit.mark.id === now.target.mark;
    if (hit && isResting) dispatch({ kind: 'rested', target: targetOfHit(painted, hit) });
    else dispatch({ kind: isOwn ? 'entered' : 'left' });
  };
  watchPointer(signal, heldKey, {
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
}

/** Turns what happens in the window into events of the card, until the page's signal aborts. */
export function listenForCards(page: CardPage, machine: CardMachine, view: CardView): void {
  const { painted, signal } = page;
  const scrolled = (event: Event): void => {
    const state = machine.state();
    if (!('trail' in state) || view.holds(event)) return;
    const { top, bottom } = findAnchor(painted, state.target).line;
    const isFar = bottom < -FAR || top > window.innerHeight + FAR;
    if (isFar) machine.dispatch({ kind: 'scrolled-away' });
    view.update();
  };
  const pressedKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted) machine.dispatch({ kind: 'escaped' });
  };
  listenToPointer(page, machine, view);
  window.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  window.addEventListener('resize', () => view.update(), { signal, passive: true });
  window.addEventListener('keydown', pressedKey, { signal, capture: true });
}
