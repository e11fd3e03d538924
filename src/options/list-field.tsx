import { useState } from 'preact/hooks';
import type { SettingKey } from '../settings/table';
import { useWords } from '../ui/words';

interface ListFieldProps {
  readonly name: SettingKey;
  readonly entries: readonly unknown[];
  readonly addable: boolean;
  readonly changed: (entries: readonly unknown[]) => void;
}

/** An entry in a line: its words, or the words of all its fields. */
const toLine = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null ? Object.values(entry).join(' · ') : String(entry);

/** Host names are often pasted as whole addresses. */
function toEntry(name: SettingKey, typed: string): string {
  const words = typed.trim();
  if (name !== 'sitesOff' && name !== 'sitesOn') return words;
  const address = URL.parse(words.includes('://') ? words : `https://${words}`);
  return address?.hostname ?? '';
}

/** A list, from which entries are taken off, and to which some are added where that makes sense. */
export function ListField({ name, entries, addable, changed }: ListFieldProps) {
  const words = useWords();
  const { say } = words;
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const entry = toEntry(name, typed);
    if (entry && !entries.includes(entry)) changed([...entries, entry]);
    if (entry) setTyped('');
  };
  return (
    <fieldset class="field">
      <legend class="switch-label">{words.name(`setting_${name}`)}</legend>
      <p class="switch-note">{words.name(`setting_${name}_note`)}</p>
      {entries.length === 0 && <p class="empty">{say('list_empty')}</p>}
      <ul class="entries">
        {entries.map((entry, index) => (
          <li key={toLine(entry)}>
            <span>{toLine(entry)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={say('list_remove_named', toLine(entry))}
              onClick={() => changed(entries.toSpliced(index, 1))}
            >
              {say('list_remove')}
            </button>
          </li>
        ))}
      </ul>
      {addable && (
        <form class="add" onSubmit={add}>
          <input
            class="search"
            aria-label={words.name(`setting_${name}_add`)}
            placeholder={words.name(`setting_${name}_add`)}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">{say('list_add')}</button>
        </form>
      )}
    </fieldset>
  );
}
