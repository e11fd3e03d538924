import type { Article } from '../../core/model';
import type { Refusal } from '../../core/own-document';
import { isForeign } from '../../core/text/is-english';

/** UTF-16 units: some 60,000 words, read in a few seconds. */
const LONGEST = 400_000;

/** Why an article cannot become a document; null when it can. */
export function checkNewDocument({ isArticle, text }: Article): Refusal | null {
  if (!/\p{L}/u.test(text)) return 'empty';
  if (!isArticle) return 'not-an-article';
  if (text.length > LONGEST) return 'too-large';
  return isForeign(text) ? 'language' : null;
}
