import { render } from 'preact';
import { readerLanguage, translate } from '../platform/translate';
import { DocumentPage } from '../ui/document-page';
import { createWords, WordsProvider } from '../ui/words';
import '../ui/style.css';
import '../ui/document.css';

document.documentElement.lang = readerLanguage();
document.documentElement.dir = translate('@@bidi_dir');
document.documentElement.className = 'tab';
document.title = translate('extensionName');
render(
  <WordsProvider value={createWords(translate, readerLanguage())}>
    <DocumentPage />
  </WordsProvider>,
  document.body,
);
