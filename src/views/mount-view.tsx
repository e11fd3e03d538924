import { type ComponentChild, render } from 'preact';
import { readerLanguage, translate } from '../platform/translate';
import { readSettings, watchSettings } from '../settings/store';
import type { Settings } from '../settings/table';
import { createWords, type MessageKey, WordsProvider } from '../ui/words';

/** Where a view is shown: it sizes itself in a popup, stands in a narrow column in a panel, has room in a tab. */
export type ViewKind = 'popup' | 'panel' | 'tab';

/** How the reader wants the views to look; style sheets read it from the root. */
function applyLooks({ theme, motion }: Settings): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.motion = motion;
}

/** Shows a view in the reader's language, direction and theme, and follows the settings while it is open. */
export function mountView(kind: ViewKind, title: MessageKey, view: ComponentChild): void {
  const { documentElement: root } = document;
  root.lang = readerLanguage();
  root.dir = translate('@@bidi_dir');
  root.className = kind;
  document.title = translate(title);
  void readSettings().then(applyLooks);
  watchSettings(applyLooks);
  render(<WordsProvider value={createWords(translate, readerLanguage())}>{view}</WordsProvider>, document.body);
}
