import '../platform/polyfill';

import { detectArticle } from '../page/article/detect-article';
import { DocumentsPage } from '../ui/documents-page';
import { mountView } from '../views/mount-view';
import '../ui/style.css';

/** The article of a saved page, found as in a page that is open. A document made this way runs and loads nothing. */
const readPage = (html: string) =>
  detectArticle(new DOMParser().parseFromString(html, 'text/html'), 'about:blank').article;

mountView('tab', 'options_documents', <DocumentsPage readPage={readPage} />);
