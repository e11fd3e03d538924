import type { Figure } from '../../../core/model';
import type { Relation } from './find-relations';

/** More figures than this are not taken in at a glance. */
const MOST = 30;

/** The figures that are joined to another, those with the most relations first, and how many had to be left out. */
export function chooseFigures(figures: readonly Figure[], relations: readonly Relation[]) {
  const count = ({ id }: Figure): number => relations.filter(({ from, to }) => from === id || to === id).length;
  const joined = figures
    .map((figure) => ({ figure, count: count(figure) }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ figure }) => figure);
  return { chosen: joined.slice(0, MOST), left: Math.max(0, joined.length - MOST) };
}
