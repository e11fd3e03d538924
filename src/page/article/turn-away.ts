import type { DetectedArticle } from './detected-article';
import { TURNED_AWAY } from './look-first';
import { findAddress, hostOf } from './metadata/find-address';
import type { PageRule } from './page-signs';

/** A page that is not read: turned away at the first look by a rule, or null where nobody could read it. */
export function turnAway(root: Document, url: string, rule: PageRule | null): DetectedArticle {
  const article = {
    isArticle: false,
    confidence: TURNED_AWAY,
    because: rule ? [rule] : [],
    authors: [],
    published: null,
    modified: null,
    site: hostOf(url) || null,
    language: null,
    title: root.title || null,
    url: findAddress(url, ''),
    text: '',
    blocks: [],
  };
  return { article, textMap: { pieces: [] }, stories: [], story: null, silence: 'not-an-article' };
}
