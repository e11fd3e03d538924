import { useWords } from '../ui/words';

interface PopupLinksProps {
  /** Opens the side panel; null where the browser has none, or no tab is there to open it beside. */
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
  /** The document that the page is held against; null while it is not known. */
  readonly openDocument: (() => void) | null;
}

/** Ways on from the popup. */
export function PopupLinks({ openPanel, openOptions, openDocument }: PopupLinksProps) {
  const { say } = useWords();
  return (
    <nav class="links" aria-label={say('popup_links')}>
      {openPanel && (
        <button type="button" class="quiet" onClick={openPanel}>
          {say('panel_open')}
        </button>
      )}
      {openDocument && (
        <button type="button" class="quiet" onClick={openDocument}>
          {say('panel_tab_document')}
        </button>
      )}
      <button type="button" class="quiet" onClick={openOptions}>
        {say('options_open')}
      </button>
    </nav>
  );
}
