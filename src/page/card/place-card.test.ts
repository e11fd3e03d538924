import { expect, it } from 'vitest';
import { placeCard } from './place-card';

const box = (top: number, bottom: number) => ({ top, bottom });

it.each([
  ['below the mark where it fits', box(100, 160), box(120, 140), 800, 300, 'bottom-start', 160],
  ['above the mark where only that side has the room', box(560, 640), box(600, 620), 800, 300, 'top-start', 560],
  [
    'below the line where it fits on neither side of the mark',
    box(100, 500),
    box(110, 130),
    600,
    400,
    'bottom-start',
    130,
  ],
  ['above the line where only that side has the room', box(50, 590), box(500, 520), 600, 400, 'top-start', 500],
  ['on the roomier side of the line where it fits nowhere', box(50, 590), box(300, 320), 600, 900, 'top-start', 300],
  ['below at a tie of too little room', box(100, 100), box(100, 100), 200, 400, 'bottom-start', 100],
])('hangs a card %s', (_, mark, line, viewport, height, placement, edge) => {
  const place = placeCard(mark, line, viewport, height);
  expect(place.placement).toBe(placement);
  expect(placement === 'bottom-start' ? place.kept.bottom : place.kept.top).toBe(edge);
});

it('never gives a card room over its line', () => {
  const line = box(500, 520);
  const { placement, room } = placeCard(line, line, 800, 900);
  expect(placement).toBe('top-start');
  expect(room).toBeLessThan(line.top);
});
