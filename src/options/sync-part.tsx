import { useEffect, useState } from 'preact/hooks';
import { findTooLarge, readSyncing, switchSyncing } from '../settings/keep-in-sync';
import type { Settings } from '../settings/table';
import { Switch } from '../ui/switch';
import { useWords } from '../ui/words';

/** Whether the settings go along to the reader's other machines, and which of them are too large for that. */
export function SyncPart({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const { say } = words;
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => void readSyncing().then(setOn), []);
  const tooLarge = on ? findTooLarge(settings).map((key) => words.name(`setting_${key}`)) : [];
  const change = async (wanted: boolean) => {
    setOn(wanted);
    await switchSyncing(wanted);
  };
  return (
    <section aria-labelledby="part-sync">
      <h2 id="part-sync">{say('options_sync')}</h2>
      <div class="field">
        <Switch
          small
          label={say('sync_switch')}
          note={say('sync_note')}
          on={on === true}
          disabled={on === null}
          changed={change}
        />
      </div>
      {tooLarge.length > 0 && <p class="warning">{say('sync_too_large', words.list(tooLarge))}</p>}
    </section>
  );
}
