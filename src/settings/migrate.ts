/** Milliseconds: the longest delay that version 1 accepts. */
const LONGEST_IN_1 = 3000;

type Fields = Readonly<Record<string, unknown>>;

const clampDelay = (delay: unknown): unknown => (typeof delay === 'number' ? Math.min(delay, LONGEST_IN_1) : delay);

/** What each version stored, made into what the next one stores; the first entry begins with version 0. */
const STEPS: readonly ((stored: Fields) => Fields)[] = [
  // 0 stored no version, and accepted delays of up to five seconds.
  ({ openDelay, closeDelay, ...others }) => ({
    ...others,
    openDelay: clampDelay(openDelay),
    closeDelay: clampDelay(closeDelay),
  }),
];

/** The version of the settings that are stored today. */
export const SETTINGS_VERSION = STEPS.length;

const versionOf = ({ version }: Fields): number => (typeof version === 'number' && version >= 0 ? version : 0);

/** Stored settings of whatever version as this version stores them; those of a later version are taken as they are. */
export function migrate(stored: object): Fields {
  const fields: Fields = { ...stored };
  return STEPS.slice(versionOf(fields)).reduce((before, step) => step(before), fields);
}
