import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CardState, Target } from './card-state';
import { createCardMachine } from './create-card-machine';

const target: Target = { mark: 'm', subject: { kind: 'quote', quote: 0 }, part: 0, line: 0 };
const delays = { openDelay: 500, closeDelay: 300 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(canShow = true) {
  const life = new AbortController();
  const seen: CardState['kind'][] = [];
  const machine = createCardMachine(delays, life.signal, ({ kind }) => {
    seen.push(kind);
    return canShow || kind !== 'open';
  });
  return { life, seen, ...machine };
}

it('opens after the opening delay and closes after the closing delay', () => {
  const { dispatch, seen } = start();
  dispatch({ kind: 'rested', target });
  vi.advanceTimersByTime(499);
  expect(seen).toEqual(['resting']);
  vi.advanceTimersByTime(1);
  dispatch({ kind: 'left' });
  vi.advanceTimersByTime(300);
  expect(seen).toEqual(['resting', 'open', 'leaving', 'idle']);
});

it('stays open however long the pointer rests', () => {
  const { dispatch, state } = start();
  dispatch({ kind: 'rested', target });
  vi.advanceTimersByTime(60_000);
  expect(state().kind).toBe('open');
});

it('closes a card that cannot be drawn', () => {
  const { dispatch, state } = start(false);
  dispatch({ kind: 'opened', target, by: 'key' });
  expect(state().kind).toBe('idle');
});

it('shows nothing after its signal was aborted', () => {
  const { dispatch, seen, life } = start();
  dispatch({ kind: 'rested', target });
  life.abort();
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual(['resting']);
});
