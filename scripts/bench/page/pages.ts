import { DEMO_ARTICLE, FRONT_PAGE, OTHER_ARTICLE } from '../../../tests/browser/serve-demo';
import { FIXTURES, fileOfFixture, readExpectation } from '../../../tests/fixture-pages';

/** The articles and the other pages that every measurement visits. */
export const ARTICLES: readonly string[] = [
  DEMO_ARTICLE,
  OTHER_ARTICLE,
  '/live/app.html',
  '/live/endless.html',
  '/live/shapes.html',
];

const pathOf = (name: string): string => new URL(readExpectation(name).url).pathname;

/** The fixtures that are no articles, each at the path it has on its site: a list, a shop, a thread and so on. */
export const OTHER_FILES: ReadonlyMap<string, string> = new Map(
  FIXTURES.filter((name) => !readExpectation(name).isArticle && pathOf(name) !== FRONT_PAGE).map((name) => [
    pathOf(name),
    fileOfFixture(name),
  ]),
);
export const OTHERS: readonly string[] = [FRONT_PAGE, ...OTHER_FILES.keys()];
