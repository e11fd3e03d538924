import { Switch } from '../ui/switch';
import { useWords } from '../ui/words';
import { describeSilence } from '../views/describe-silence';
import type { TabView } from '../views/tab-view';
import type { PageActions } from '../views/use-page';

interface PopupHeaderProps {
  /** Host name; null where no web page is in front. */
  readonly site: string | null;
  readonly view: TabView;
  /** Undefined until the settings are read. */
  readonly siteOff: boolean | undefined;
  /** The last change could not be stored. */
  readonly full: boolean;
  readonly actions: PageActions;
}

/** Pages whose own part runs and can be told to stop. */
const canSwitchPage = (view: TabView): boolean => view.kind === 'annotated' || view.kind === 'page-off';

/** The switches, and for screen readers what state the page is in. */
export function PopupHeader({ site, view, siteOff, full, actions }: PopupHeaderProps) {
  const words = useWords();
  const { say } = words;
  const on = site !== null && siteOff === false;
  const note = site === null ? undefined : say(siteOff ? 'popup_site_off' : 'popup_site_on', site);
  const state = view.kind === 'starting' ? say('state_starting') : describeSilence(words, view, site ?? '')?.title;
  return (
    <header class="switches">
      <Switch
        label={say('popup_site_switch')}
        note={note ?? say('popup_no_site')}
        on={on}
        disabled={site === null || siteOff === undefined}
        changed={actions.switchSite}
      />
      {canSwitchPage(view) && (
        <Switch
          small
          label={say('popup_page_switch')}
          on={view.kind === 'page-off'}
          changed={(off) => actions.switchPage(!off)}
        />
      )}
      {full && <p class="warning">{say('popup_settings_full')}</p>}
      <p class="unseen" role="status">
        {state}
      </p>
    </header>
  );
}
