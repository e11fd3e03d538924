import { UNITS } from '../lexicon/time-words';
import { type TimeValue, toDuration } from './time-pattern';

/** `P24Y`, `PT48H`, `PXD` from an amount and a unit. */
function toPeriod(amount: string, unit: string): string | null {
  const singular = unit.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y');
  const code = UNITS[singular];
  if (!code) return null;
  const count = singular === 'fortnight' && amount !== 'X' ? String(Number(amount) * 2) : amount;
  return code.startsWith('T') ? `PT${count}${code.slice(1)}` : `P${count}${code}`;
}

/** The TIMEX3 value of an amount of a unit; null when either is none. */
export const readPeriod = (amount: string | null, unit: string | undefined): TimeValue | null => {
  const period = amount === null ? null : toPeriod(amount, unit ?? '');
  return period ? toDuration(period) : null;
};
