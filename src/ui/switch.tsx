interface SwitchProps {
  readonly label: string;
  /** Said under the label: what the switch does as it stands. */
  readonly note?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly changed: (on: boolean) => void;
}

/** A switch with its label; the whole row can be pressed. */
export function Switch({ label, note, on, disabled = false, small = false, changed }: SwitchProps) {
  return (
    <label class={small ? 'switch switch-small' : 'switch'}>
      <span class="switch-words">
        <span class="switch-label">{label}</span>
        {note !== undefined && <span class="switch-note">{note}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => changed(event.currentTarget.checked)}
      />
    </label>
  );
}
