import { render } from 'preact';
import { readerLanguage, translate } from '../platform/translate';
import { isPopup } from '../platform/view';
import { createWords, WordsProvider } from '../ui/words';
import { Popup } from './popup';
import '../ui/style.css';

document.documentElement.lang = readerLanguage();
document.documentElement.dir = translate('@@bidi_dir');
document.title = translate('extensionName');
document.documentElement.className = isPopup() ? 'popup' : 'tab';
render(
  <WordsProvider value={createWords(translate, readerLanguage())}>
    <Popup />
  </WordsProvider>,
  document.body,
);
