import type { Figure } from '../model';
import type { FigureIndex, FigureMention } from './fact-draft';

/** Figures by id, and their mentions in reading order, a longer one before a shorter one that starts with it. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const mentions = figures.flatMap((figure) =>
    figure.mentions.map(({ start, end, form }): FigureMention => ({ start, end, form, figure })),
  );
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { byId: new Map(figures.map((figure) => [figure.id, figure])), mentions };
}
