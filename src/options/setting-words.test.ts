import { describe, expect, test } from 'vitest';
import { readLocale } from '../../tests/english';
import { placeOf, SETTING_KEYS } from '../settings/table';
import { toChoiceKey } from './to-choice-key';

const english = readLocale('en');

describe.each(SETTING_KEYS)('the setting %s', (key) => {
  const { control } = placeOf(key);
  const choices = control.kind === 'choice' ? control.values.map((value) => toChoiceKey(key, value)) : [];
  const adding = control.kind === 'list' && control.addable ? [`setting_${key}_add`] : [];

  test.each([`setting_${key}`, `setting_${key}_note`, ...choices, ...adding])('has the words %s', (message) => {
    expect(english[message]?.message).toMatch(/\S/);
  });
});
