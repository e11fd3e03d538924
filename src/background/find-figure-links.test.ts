import { expect, test } from 'vitest';
import { createReport } from '../../tests/page-report';
import { findFigureLinks } from './find-figure-links';

const { analysis, documents } = createReport();

test('the figures that a document knows are linked to it, the others are left out', () => {
  expect(findFigureLinks(analysis, documents)).toEqual([{ figure: 'e1', document: 'doc', documentFigure: 'e1' }]);
});
