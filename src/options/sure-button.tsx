import { useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/words';

interface SureButtonProps {
  readonly words: string;
  /** What the second press says. */
  readonly sure: string;
  readonly act: () => void;
}

/** A button for what cannot be taken back: it asks once more, in its own place, where the focus stays. */
export function SureButton({ words, sure, act }: SureButtonProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const press = () => {
    setAsked(!asked);
    if (asked) act();
  };
  const giveUp = () => {
    first.current?.focus();
    setAsked(false);
  };
  return (
    <>
      <button type="button" class={asked ? undefined : 'plain'} ref={first} onClick={press}>
        {asked ? sure : words}
      </button>
      {asked && (
        <button type="button" class="plain" onClick={giveUp}>
          {say('sure_no')}
        </button>
      )}
    </>
  );
}
