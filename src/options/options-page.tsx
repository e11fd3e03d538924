import { useState } from 'preact/hooks';
import { PARTS, type Part } from '../settings/declare';
import { changeSettings } from '../settings/store';
import { placeOf, SETTING_KEYS, type SettingKey, type Settings } from '../settings/table';
import { fold } from '../ui/items/fold';
import { Told } from '../ui/told';
import { useDocuments } from '../ui/use-documents';
import { useSettings } from '../ui/use-settings';
import { type MessageKey, useWords, type Words } from '../ui/words';
import { LiveSample } from '../views/sample/live-sample';
import { ErasePart } from './erase-part';
import { SettingField } from './setting-field';
import { ShortcutsPart } from './shortcuts-part';
import { SyncPart } from './sync-part';
import { toChoiceKey } from './to-choice-key';
import { TransferPart } from './transfer-part';

const HEADINGS: Readonly<Record<Part, MessageKey>> = {
  marks: 'options_marks',
  cards: 'options_cards',
  looks: 'options_looks',
  documents: 'options_documents',
  sites: 'options_sites',
  corrections: 'options_corrections',
};

/** Lists that say nothing under the reader's choice of sites are left out. */
const isMeant = (key: SettingKey, { sites }: Settings): boolean =>
  key === 'sitesOff' ? sites === 'all-but' : key !== 'sitesOn' || sites === 'only';

/** Everything that is said of a setting, for the search. */
function toSought(words: Words, key: SettingKey): string {
  const { part, control } = placeOf(key);
  const choices = control.kind === 'choice' ? control.values.map((value) => toChoiceKey(key, value)) : [];
  const named = [`setting_${key}`, `setting_${key}_note`, ...choices].map(words.name);
  return fold([words.say(HEADINGS[part]), ...named].join(' '));
}

/** The options: every setting from its one declaration, with marks that show at once what a change does. */
export function OptionsPage() {
  const words = useWords();
  const { say } = words;
  const settings = useSettings();
  const [sought, setSought] = useState('');
  const [full, setFull] = useState(false);
  const [document] = useDocuments(true);
  if (!settings) return <main class="options" aria-busy="true" />;

  const change = (more: Partial<Settings>) =>
    void changeSettings(more).then(
      () => setFull(false),
      () => setFull(true),
    );
  const asked = fold(sought).split(/\s+/).filter(Boolean);
  const isFound = (key: SettingKey) => asked.every((word) => toSought(words, key).includes(word));
  const found = SETTING_KEYS.filter((key) => isMeant(key, settings) && isFound(key));
  const fitting = found.length > 0 ? words.count('options_found', found.length) : say('options_none');
  const count = asked.length > 0 ? fitting : '';
  const parts = PARTS.filter((part) => found.some((key) => placeOf(key).part === part));
  return (
    <main class="options">
      <header>
        <h1>{say('options_title')}</h1>
        <search>
          <input
            type="search"
            class="search"
            aria-label={say('options_search')}
            placeholder={say('options_search')}
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </search>
        <Told words={count} />
        <p class="empty" aria-hidden="true">
          {count}
        </p>
        {full && <p class="warning">{say('popup_settings_full')}</p>}
      </header>
      <div class="options-parts">
        {parts.map((part) => (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{say(HEADINGS[part])}</h2>
            {found
              .filter((key) => placeOf(key).part === part)
              .map((key) => (
                <SettingField key={key} name={key} settings={settings} change={change} />
              ))}
          </section>
        ))}
        {asked.length === 0 && (
          <>
            <ShortcutsPart />
            <SyncPart settings={settings} />
            <TransferPart settings={settings} change={change} />
            <ErasePart />
          </>
        )}
      </div>
      {document && (
        <aside class="options-sample" aria-labelledby="sample-heading">
          <h2 id="sample-heading">{say('options_sample')}</h2>
          <LiveSample document={document} settings={settings} />
        </aside>
      )}
    </main>
  );
}
