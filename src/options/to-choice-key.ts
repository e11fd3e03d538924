import type { SettingKey } from '../settings/table';

/** The message of one value of a setting; messages have no hyphens in their names. */
export const toChoiceKey = (key: SettingKey, value: string): string => `setting_${key}_${value.replaceAll('-', '_')}`;
