import { useEffect, useState } from 'preact/hooks';
import { type Command, openShortcuts, readCommands } from '../platform/commands';
import { useWords } from '../ui/words';

/** The keys of each command; changed in the browser's own page. */
export function ShortcutsPart() {
  const { say } = useWords();
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => void readCommands().then(setCommands), []);
  if (commands.length === 0) return null;
  return (
    <section aria-labelledby="part-keys">
      <h2 id="part-keys">{say('options_keys')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || say(name === '_execute_action' ? 'keys_popup' : 'panel_open')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('keys_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => void openShortcuts()}>
        {say('keys_change')}
      </button>
    </section>
  );
}
