import type { CardEvent, CardState, OpenedBy, Target } from './card-state';

type SeenState = Extract<CardState, { kind: 'open' | 'leaving' | 'pinned' }>;

const toIdle = ({ token }: CardState): CardState => ({ kind: 'idle', token: token + 1 });

const toOpen = ({ token }: CardState, target: Target, by: OpenedBy): CardState => ({
  kind: 'open',
  token: token + 1,
  target,
  trail: [target.subject],
  by,
});

const stay = ({ target, trail, by, token }: SeenState): CardState => ({
  kind: 'open',
  token: token + 1,
  target,
  trail,
  by,
});

/** Before a card is seen. */
function reduceUnseen(state: Extract<CardState, { kind: 'idle' | 'resting' }>, event: CardEvent): CardState {
  if (event.kind === 'rested') return { kind: 'resting', token: state.token + 1, target: event.target };
  if (state.kind === 'idle') return state;
  if (event.kind === 'waited') return event.token === state.token ? toOpen(state, state.target, 'pointer') : state;
  if (event.kind === 'entered') return state;
  if (event.kind === 'marks-gone') return event.marks.has(state.target.mark) ? toIdle(state) : state;
  return toIdle(state);
}

/** A card that the pointer opened and nobody pinned: it follows the pointer. */
function reducePointer(state: Extract<SeenState, { kind: 'open' | 'leaving' }>, event: CardEvent): CardState {
  const { token, target, trail, by } = state;
  const leave = (next: Target | null): CardState => ({
    kind: 'leaving',
    token: state.kind === 'leaving' ? token : token + 1,
    next,
    target,
    trail,
    by,
  });
  switch (event.kind) {
    case 'left':
      return leave(null);
    case 'rested':
      return event.target.mark === target.mark ? stay(state) : leave(event.target);
    case 'entered':
      return state.kind === 'leaving' ? stay(state) : state;
    case 'waited':
      if (state.kind !== 'leaving' || event.token !== token) return state;
      return state.next ? toOpen(state, state.next, 'pointer') : toIdle(state);
    default:
      return state;
  }
}

function switchPin(state: SeenState): CardState {
  const { token, target, trail, by } = state;
  const kind = state.kind === 'pinned' ? 'open' : 'pinned';
  return { kind, token: token + 1, target, trail, by };
}

/** What ends or changes a card however it was opened. Undefined when the event is about the pointer only. */
function reduceSeen(state: SeenState, event: CardEvent): CardState | undefined {
  const [first, ...rest] = state.trail;
  switch (event.kind) {
    case 'escaped':
      return toIdle(state);
    case 'clicked-outside':
    case 'scrolled-away':
      return state.kind === 'pinned' ? state : toIdle(state);
    case 'marks-gone':
      return event.marks.has(state.target.mark) ? toIdle(state) : state;
    case 'pin-switched':
      return switchPin(state);
    case 'followed':
      return { ...state, trail: [first, ...rest, event.subject] };
    case 'went-back':
      return { ...state, trail: [first, ...rest.slice(0, -1)] };
    case 'hung':
      return {
        kind: state.kind === 'pinned' ? 'pinned' : 'open',
        token: state.token + 1,
        target: event.target,
        trail: state.trail,
        by: 'key',
      };
    default:
      return undefined;
  }
}

/**
 * What becomes of the card after an event. Pure: timers, hit testing and drawing are the caller's. A card that a key or
 * a tap opened does not follow the pointer; a pinned one ends only by Esc, by losing its mark or by another being asked for.
 */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  if (event.kind === 'opened') return toOpen(state, event.target, event.by);
  if (state.kind === 'idle' || state.kind === 'resting') return reduceUnseen(state, event);
  const seen = reduceSeen(state, event);
  if (seen) return seen;
  return state.kind === 'pinned' || state.by !== 'pointer' ? state : reducePointer(state, event);
}
