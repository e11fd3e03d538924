import { expect, it } from 'vitest';
import { distanceToView, placeCard } from './place-card';

const box = (top: number, bottom: number) => ({ top, bottom });

it.each([
  ['below the mark where it fits', box(100, 160), box(120, 140), 800, 300, 'bottom', 160],
  ['above the mark where only that side has the room', box(560, 640), box(600, 620), 800, 300, 'top', 560],
  ['below the line where it fits on neither side of the mark', box(100, 500), box(110, 130), 600, 400, 'bottom', 130],
  ['above the line where only that side has the room', box(50, 590), box(500, 520), 600, 400, 'top', 500],
  ['on the roomier side of the line where it fits nowhere', box(50, 590), box(300, 320), 600, 900, 'top', 300],
  ['below at a tie of too little room', box(100, 100), box(100, 100), 200, 400, 'bottom', 100],
])('hangs a card %s', (_, mark, line, viewport, height, side, edge) => {
  const place = placeCard(mark, line, viewport, height);
  expect(place.side).toBe(side);
  expect(side === 'bottom' ? place.kept.bottom : place.kept.top).toBe(edge);
});

it('never gives a card room over its line', () => {
  const line = box(500, 520);
  const { side, room } = placeCard(line, line, 800, 900);
  expect(side).toBe('top');
  expect(room).toBeLessThan(line.top);
});

it.each([
  ['lies in view', 10, 30, 0],
  ['reaches out of view', -10, 30, 0],
  ['has left at the top', -90, -70, 70],
  ['has left at the bottom', 640, 660, -40],
])('moves a line that %s by no more than it needs to touch the edge', (_, start, end, distance) => {
  expect(distanceToView(start, end, 600)).toBe(distance);
});

it.each([
  ['fits', 500, 200, false],
  ['has room enough to scroll its body', 800, 900, false],
  ['has as little room as at 400 % zoom', 256, 900, true],
])('lets a card scroll as a whole only where it must: one that %s', (_, viewport, height, isTight) => {
  const line = box(viewport / 2 - 15, viewport / 2 + 15);
  expect(placeCard(line, line, viewport, height).isTight).toBe(isTight);
});
