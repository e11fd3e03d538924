/** Letters of ISO 8601 durations before and after the T, in the units that Intl knows, with a factor. */
const DATE_UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  Y: ['year', 1],
  Q: ['month', 3],
  M: ['month', 1],
  W: ['week', 1],
  D: ['day', 1],
  DE: ['year', 10],
  CE: ['year', 100],
};
const TIME_UNITS: typeof DATE_UNITS = { H: ['hour', 1], M: ['minute', 1], S: ['second', 1] };

/**
 * A TIMEX3 duration in the reader's language; null for one without a number, such as “decades”.
 *
 * @example describeDuration('P24Y', 'en') // '24 years'
 */
export function describeDuration(value: string, language: string): string | null {
  const [, date = '', time = ''] = /^P([^T]*)(?:T(.+))?$/.exec(value) ?? [];
  const read = (part: string, units: typeof DATE_UNITS) =>
    [...part.matchAll(/(\d+(?:\.\d+)?)([A-Z]+)/g)].map(([, amount = '', letter = '']) => ({
      amount: Number(amount),
      as: units[letter],
    }));
  const parts = [...read(date, DATE_UNITS), ...read(time, TIME_UNITS)];
  if (parts.length === 0 || parts.some(({ as }) => as === undefined)) return null;
  const said = parts.map(({ amount, as: [unit, factor] = ['', 1] }) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount * factor),
  );
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(said);
}
