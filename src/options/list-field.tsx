import { useId, useRef, useState } from 'preact/hooks';
import type { SettingKey } from '../settings/table';
import { useWords } from '../ui/words';
import { useTitles } from './use-titles';

interface ListFieldProps {
  readonly name: SettingKey;
  readonly entries: readonly unknown[];
  readonly addable: boolean;
  readonly changed: (entries: readonly unknown[]) => void;
}

const isFields = (entry: unknown): entry is object => typeof entry === 'object' && entry !== null;

/** The lines of an entry: its words, or those of each of its fields; a document's title for its id, none when it is gone. */
function toLines(entry: unknown, titles: ReadonlyMap<string, string>): string[] {
  if (!isFields(entry)) return [String(entry)];
  const lines = Object.entries(entry).map(([field, value]) =>
    field === 'document' ? (titles.get(value) ?? '') : String(value),
  );
  // Page and document often have the same name for whom they were taken to be.
  return [...new Set(lines)].filter((line) => line !== '');
}

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
  const note = useId();
  const [typed, setTyped] = useState('');
  const titles = useTitles(entries.some(isFields));
  const list = useRef<HTMLFieldSetElement>(null);
  // The button goes with its entry: the focus moves to the one beside it.
  const remove = (index: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('.entries button');
    const beside = buttons?.[index + 1] ?? buttons?.[index - 1] ?? list.current;
    beside?.focus();
    changed(entries.toSpliced(index, 1));
  };
  const add = (event: Event) => {
    event.preventDefault();
    const entry = toEntry(name, typed);
    if (entry && !entries.includes(entry)) changed([...entries, entry]);
    if (entry) setTyped('');
  };
  return (
    <fieldset class="field" ref={list} tabIndex={-1} aria-describedby={note}>
      <legend class="switch-label">{words.name(`setting_${name}`)}</legend>
      <p class="switch-note" id={note}>
        {words.name(`setting_${name}_note`)}
      </p>
      {entries.length === 0 && <p class="empty">{say('list_empty')}</p>}
      {entries.length > 0 && (
        <ul class="entries">
          {entries.map((entry, index) => (
            <li key={JSON.stringify(entry)}>
              <span class="entry">
                {toLines(entry, titles).map((line) => (
                  <span key={line} dir="auto">
                    {line}
                  </span>
                ))}
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={say('list_remove_named', toLines(entry, titles).join(' · '))}
                onClick={() => remove(index)}
              >
                {say('list_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
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
