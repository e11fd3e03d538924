import { useEffect, useState } from 'preact/hooks';
import { eraseArea, readArea, type StorageArea } from '../platform/storage';
import { useWords } from '../ui/words';
import { SureButton } from './sure-button';

const AREAS = ['local', 'session', 'sync'] as const satisfies readonly StorageArea[];

interface Stored {
  readonly area: StorageArea;
  readonly values: number;
  readonly bytes: number;
}

/** What lies in an area and how large it is, written as JSON, which is how browsers count it. */
async function measureArea(area: StorageArea): Promise<Stored> {
  const values = await readArea(area);
  const bytes = new TextEncoder().encode(JSON.stringify([...values])).length;
  return { area, values: values.size, bytes: values.size > 0 ? bytes : 0 };
}

/** What is kept now, how large it is, and how to be rid of all of it. */
export function ErasePart() {
  const words = useWords();
  const { say, language } = words;
  const [stored, setStored] = useState<readonly Stored[]>([]);
  const [erased, setErased] = useState(false);
  const measure = () => Promise.all(AREAS.map(measureArea)).then(setStored);
  useEffect(() => void measure(), []);
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  const kept = stored.filter(({ values }) => values > 0);
  const erase = async () => {
    await Promise.all(AREAS.map(eraseArea));
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    await measure();
    setErased(true);
  };
  return (
    <section aria-labelledby="part-erase">
      <h2 id="part-erase">{say('options_erase')}</h2>
      <p>{kept.length > 0 ? say('erase_stored') : say('erase_nothing')}</p>
      <ul class="entries">
        {kept.map(({ area, bytes }) => (
          <li key={area}>
            <span>{words.name(`erase_${area}`)}</span>
            <span class="count">{size.format(bytes / 1000)}</span>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <SureButton words={say('erase_all')} sure={say('erase_sure')} act={() => void erase()} />
      </p>
      <p class="empty" role="status">
        {erased && say('erase_done')}
      </p>
    </section>
  );
}
