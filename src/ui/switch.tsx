import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  /** Said under the label: what the switch does as it stands. */
  readonly note?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly changed: (on: boolean) => void;
}

/** A switch with its label; the whole row can be pressed. The note is no part of the name, and is said after the state. */
export function Switch({ label, note, on, disabled = false, small = false, changed }: SwitchProps) {
  const id = useId();
  const noted = note === undefined ? {} : { 'aria-describedby': `${id}-note` };
  return (
    <label class={small ? 'switch switch-small' : 'switch'}>
      <span class="switch-words">
        <span class="switch-label" id={id}>
          {label}
        </span>
        {note !== undefined && (
          <span class="switch-note" id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={id}
        {...noted}
        disabled={disabled}
        onChange={(event) => changed(event.currentTarget.checked)}
      />
    </label>
  );
}
