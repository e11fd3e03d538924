interface SelectProps<Value extends string> {
  readonly label: string;
  /** Null is the choice that lets everything pass. */
  readonly value: Value | null;
  /** What the choice of everything is called. */
  readonly any: string;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly changed: (value: Value | null) => void;
}

/** A choice of one value, or of none in particular. Choices are told apart by their place, so that a value may be `''`. */
export function Select<Value extends string>({ label, value, any, choices, changed }: SelectProps<Value>) {
  const at = choices.findIndex(([choice]) => choice === value);
  return (
    <label class="select">
      <span class="unseen">{label}</span>
      <select
        value={String(at)}
        data-set={at >= 0 ? '' : undefined}
        onChange={(event) => changed(choices[Number(event.currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{any}</option>
        {choices.map(([choice, words], index) => (
          <option key={choice} value={String(index)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
