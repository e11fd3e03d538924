import { COUNTRY_BY_NAME } from '../../lexicon/countries';
import type { Figure } from '../../model';

/** Countries by the lower-case word that each half of a divided one is called by: `the North`, where a text names one of the two. */
export type Halves = ReadonlyMap<string, string>;

const OTHER: Readonly<Record<string, string>> = { North: 'South', South: 'North', East: 'West', West: 'East' };

/** The halves of the divided country that the figures of a text are of; none where they are of more than one, or of none. */
export function findHalves(figures: readonly Pick<Figure, 'name'>[]): Halves {
  const pairs = figures.flatMap(({ name }) => {
    const [side = '', ...rest] = name.split(' ');
    if (!OTHER[side]) return [];
    const other = [OTHER[side], ...rest].join(' ');
    const halves = [COUNTRY_BY_NAME.get(name)?.name, COUNTRY_BY_NAME.get(other)?.name];
    return halves.every((half) => half?.includes(' ')) ? [[name, other].sort()] : [];
  });
  const [first] = pairs;
  if (!first || pairs.some((pair) => pair.join() !== first.join())) return new Map();
  return new Map(first.map((name) => [name.split(' ')[0]?.toLowerCase() ?? '', name]));
}
