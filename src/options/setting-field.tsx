import { useId } from 'preact/hooks';
import type { Control } from '../settings/declare';
import { placeOf, type SettingKey, type Settings, toSettings } from '../settings/table';
import { Switch } from '../ui/switch';
import { useWords } from '../ui/words';
import { DocumentsField } from './documents-field';
import { ListField } from './list-field';
import { toChoiceKey } from './to-choice-key';

interface SettingFieldProps {
  readonly name: SettingKey;
  readonly settings: Settings;
  readonly change: (more: Partial<Settings>) => void;
}

interface ChoiceProps extends SettingFieldProps {
  readonly control: Extract<Control, { kind: 'choice' }>;
}

/** One setting's new value as a change; a value that the declaration does not accept changes nothing. */
const toChange = (name: SettingKey, value: unknown, settings: Settings): Partial<Settings> => ({
  [name]: toSettings({ ...settings, [name]: value, version: Number.MAX_SAFE_INTEGER })[name],
});

function ChoiceField({ name, settings, change, control }: ChoiceProps) {
  const words = useWords();
  const note = useId();
  return (
    <fieldset class="field" aria-describedby={note}>
      <legend class="switch-label">{words.name(`setting_${name}`)}</legend>
      <p class="switch-note" id={note}>
        {words.name(`setting_${name}_note`)}
      </p>
      {control.values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={settings[name] === value}
            onChange={() => change(toChange(name, value, settings))}
          />
          <span>{words.name(toChoiceKey(name, value))}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface DelayProps extends SettingFieldProps {
  readonly control: Extract<Control, { kind: 'milliseconds' }>;
}

function DelayField({ name, settings, change, control: { most, step } }: DelayProps) {
  const words = useWords();
  const seconds = new Intl.NumberFormat(words.language, { style: 'unit', unit: 'second', minimumFractionDigits: 2 });
  const value = Number(settings[name]);
  const id = useId();
  const shown = seconds.format(value / 1000);
  return (
    <label class="field">
      <span class="switch-label" id={id}>
        {words.name(`setting_${name}`)}
      </span>
      <span class="switch-note" id={`${id}-note`}>
        {words.name(`setting_${name}_note`)}
      </span>
      <span class="slider">
        <input
          type="range"
          aria-labelledby={id}
          aria-describedby={`${id}-note`}
          aria-valuetext={shown}
          min={0}
          max={most}
          step={step}
          value={value}
          onChange={(event) => change(toChange(name, event.currentTarget.valueAsNumber, settings))}
        />
        <output>{shown}</output>
      </span>
    </label>
  );
}

/** The field of a setting, of the kind that its declaration asks for. */
export function SettingField(props: SettingFieldProps) {
  const words = useWords();
  const { name, settings, change } = props;
  const { control } = placeOf(name);
  const value = settings[name];
  if (control.kind === 'choice') return <ChoiceField {...props} control={control} />;
  if (control.kind === 'milliseconds') return <DelayField {...props} control={control} />;
  if (control.kind === 'documents') return <DocumentsField {...props} />;
  if (control.kind === 'list' && typeof value === 'object') {
    const changed = (list: readonly unknown[]) => change(toChange(name, list, settings));
    return <ListField name={name} entries={value} addable={control.addable} changed={changed} />;
  }
  return (
    <div class="field">
      <Switch
        small
        label={words.name(`setting_${name}`)}
        note={words.name(`setting_${name}_note`)}
        on={value === true}
        changed={(on) => change(toChange(name, on, settings))}
      />
    </div>
  );
}
