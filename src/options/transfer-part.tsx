import { useRef, useState } from 'preact/hooks';
import { SETTINGS_VERSION } from '../settings/migrate';
import { initialSettings, type Settings, toSettings } from '../settings/table';
import { saveFile } from '../ui/save-file';
import { useWords } from '../ui/words';
import { SureButton } from './sure-button';

interface TransferPartProps {
  readonly settings: Settings;
  readonly change: (more: Partial<Settings>) => void;
}

/** The settings of a file that was saved here; null for any other file. */
function readFile(text: string): Settings | null {
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null && 'version' in stored ? toSettings(stored) : null;
  } catch {
    return null;
  }
}

/** Saves the settings to a file, takes them from one, puts them back to what they were at first. */
export function TransferPart({ settings, change }: TransferPartProps) {
  const { say } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<'taken' | 'refused' | null>(null);
  const save = () =>
    saveFile(
      'sidelight-settings.json',
      'application/json',
      JSON.stringify({ ...settings, version: SETTINGS_VERSION }, null, 2),
    );
  const take = async (file: File | undefined) => {
    const taken = file ? readFile(await file.text()) : null;
    if (taken) change(taken);
    setResult(taken ? 'taken' : 'refused');
  };
  return (
    <section aria-labelledby="part-transfer">
      <h2 id="part-transfer">{say('options_transfer')}</h2>
      <p class="buttons">
        <button type="button" class="plain" onClick={save}>
          {say('transfer_export')}
        </button>
        <button type="button" class="plain" onClick={() => picker.current?.click()}>
          {say('transfer_import')}
        </button>
        <SureButton
          words={say('transfer_reset')}
          sure={say('transfer_reset_sure')}
          act={() => change(initialSettings)}
        />
      </p>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('transfer_import')}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <p class="empty" role="status">
        {result === 'taken' && say('transfer_taken')}
        {result === 'refused' && say('transfer_refused')}
      </p>
    </section>
  );
}
