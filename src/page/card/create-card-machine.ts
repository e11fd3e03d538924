import { type CardEvent, type CardState, type Delays, idleState, waitOf } from './card-state';
import { reduceCard } from './reduce-card';

/** Holds the card's state, hears events and keeps the waits between them. */
export interface CardMachine {
  state(): CardState;
  dispatch(event: CardEvent): void;
}

/**
 * Runs the reducer. `show` brings the page in line with each new state; where it cannot (false), the card is closed.
 * No wait outlives the signal.
 */
export function createCardMachine(
  delays: Delays,
  signal: AbortSignal,
  show: (state: CardState) => boolean,
): CardMachine {
  let state: CardState = idleState;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispatch = (event: CardEvent): void => {
    const before = state;
    state = reduceCard(state, event);
    if (state === before || signal.aborted) return;
    if (state.token !== before.token) {
      clearTimeout(timer);
      const wait = waitOf(state, delays);
      const { token } = state;
      if (wait !== null) timer = setTimeout(() => dispatch({ kind: 'waited', token }), wait);
    }
    if (!show(state)) dispatch({ kind: 'escaped' });
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { state: () => state, dispatch };
}
