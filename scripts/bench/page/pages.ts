import { DEMO_ARTICLE, FRONT_PAGE, OTHER_ARTICLE } from '../../../tests/browser/serve-demo';

/** The articles and the other pages that every measurement visits. */
export const ARTICLES: readonly string[] = [
  DEMO_ARTICLE,
  OTHER_ARTICLE,
  '/live/app.html',
  '/live/endless.html',
  '/live/shapes.html',
];
export const OTHERS: readonly string[] = [FRONT_PAGE];
