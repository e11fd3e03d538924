import { expect, test } from 'vitest';
import { createReport } from '../../tests/page-report';
import type { Figure } from '../core/model';
import { findFigureLinks } from './find-figure-links';

const { documents } = createReport();
const figure = (name: string, type: Figure['type'] = 'person'): Figure => ({
  id: 'p1',
  name,
  type,
  descriptions: [],
  mentions: [],
});

test.each<[what: string, figure: Figure, links: number]>([
  ['the same full name links', figure('Vera Lind'), 1],
  ['letters’ case does not matter', figure('VERA LIND'), 1],
  ['a surname alone does not', figure('Lind'), 0],
  ['another of the name does not', figure('Eva Lind'), 0],
  ['a place is no person', figure('Vera Lind', 'place'), 0],
])('%s', (_, one, links) => {
  expect(findFigureLinks([one], documents)).toHaveLength(links);
});
