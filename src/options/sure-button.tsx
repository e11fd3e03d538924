import { useState } from 'preact/hooks';
import { useWords } from '../ui/words';

interface SureButtonProps {
  readonly words: string;
  /** What the second press says. */
  readonly sure: string;
  readonly act: () => void;
}

/** A button for what cannot be taken back: it asks once more, in its own place. */
export function SureButton({ words, sure, act }: SureButtonProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="plain" onClick={() => setAsked(true)}>
        {words}
      </button>
    );
  }
  const answer = (yes: boolean) => {
    setAsked(false);
    if (yes) act();
  };
  return (
    <>
      <button type="button" onClick={() => answer(true)}>
        {sure}
      </button>
      <button type="button" class="plain" onClick={() => answer(false)}>
        {say('sure_no')}
      </button>
    </>
  );
}
