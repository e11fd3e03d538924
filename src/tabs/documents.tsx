import { render } from 'preact';
import { detectArticle } from '../page/article/detect-article';
import { readerLanguage, translate } from '../platform/translate';
import { DocumentsSection } from '../ui/documents-section';
import { createWords, WordsProvider } from '../ui/words';
import '../ui/style.css';

/** The article of a saved page, found as in a page that is open. A document made this way runs and loads nothing. */
const readPage = (html: string) =>
  detectArticle(new DOMParser().parseFromString(html, 'text/html'), 'about:blank').article;

document.documentElement.lang = readerLanguage();
document.documentElement.dir = translate('@@bidi_dir');
document.documentElement.className = 'tab';
document.title = translate('own_title');
render(
  <WordsProvider value={createWords(translate, readerLanguage())}>
    <main class="own-page">
      <h1 class="unseen">{translate('extensionName')}</h1>
      <DocumentsSection readPage={readPage} />
    </main>
  </WordsProvider>,
  document.body,
);
