import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../messages/ask';
import { eraseAll } from '../platform/storage';
import { useWords } from '../ui/words';
import { findKept, type Kept } from './find-kept';
import { SureButton } from './sure-button';

/** What is kept now, how large it is, and how to be rid of all of it. */
export function ErasePart() {
  const words = useWords();
  const { say, language } = words;
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  const [result, setResult] = useState<'done' | 'failed' | null>(null);
  const measure = () => findKept().then(setKept);
  useEffect(() => void measure(), []);
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  const erase = async () => {
    // First, while the background still knows which pages are held against them.
    const removed = await askBackground('removeDocument', { id: null });
    await eraseAll();
    await measure();
    setResult(removed.ok && removed.value ? 'done' : 'failed');
  };
  return (
    <section aria-labelledby="part-erase">
      <h2 id="part-erase">{say('options_erase')}</h2>
      {kept && <p>{kept.length > 0 ? say('erase_stored') : say('erase_nothing')}</p>}
      {kept && kept.length > 0 && (
        <ul class="entries">
          {kept.map(({ what, bytes }) => (
            <li key={what}>
              <span>{words.name(`erase_${what}`)}</span>
              {bytes !== null && <span class="count">{size.format(bytes / 1000)}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <SureButton words={say('erase_all')} sure={say('erase_sure')} act={() => void erase()} />
      </p>
      <p class="empty" role="status">
        {result && say(result === 'done' ? 'erase_done' : 'own_failed')}
      </p>
    </section>
  );
}
