import { expect, it } from 'vitest';
import { placeCard } from './place-card';

it.each([
  ['below where it fits', { top: 100, bottom: 120 }, 800, 300, 'bottom-start'],
  ['above where only that side has the room', { top: 600, bottom: 620 }, 800, 300, 'top-start'],
  ['on the roomier side where it fits on neither', { top: 300, bottom: 320 }, 500, 400, 'top-start'],
  ['below at a tie of too little room', { top: 100, bottom: 100 }, 200, 400, 'bottom-start'],
])('hangs a card %s', (_, line, viewport, height, expected) => {
  expect(placeCard(line, viewport, height).placement).toBe(expected);
});

it('never gives a card room over its line or past the edge of the view', () => {
  const line = { top: 500, bottom: 520 };
  const { placement, room } = placeCard(line, 800, 900);
  expect(placement).toBe('top-start');
  expect(room).toBeLessThan(line.top);
});
