import type { Article } from '../core/model';
import type { ReadingSilence } from '../core/page-snapshot';
import { countWords } from '../core/text/block-lines';
import { isEnglish } from '../core/text/is-english';

/** Below this many words a text states too little to be worth reading: a notice, a caption, a teaser. */
const FEWEST_WORDS = 50;
/** Letters that hold as many words in any language; the whole of a long text would hold the page up. */
const SAMPLE_LENGTH = 2000;

/** Why an article found in a page is not read; null when it is. */
export function findSilence(article: Article): ReadingSilence | null {
  if (!article.isArticle) return 'not-an-article';
  if (countWords(article.text.slice(0, SAMPLE_LENGTH)) < FEWEST_WORDS) return 'too-short';
  return isEnglish(article.text, article.language) ? null : 'language';
}
