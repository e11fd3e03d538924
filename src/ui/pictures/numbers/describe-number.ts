import type { NumberExpression } from '../../../core/model';
import type { Words } from '../../words';

/** ISO 4217. */
const CURRENCY = /^[A-Z]{3}$/;

function formatNumber({ value, unit, kind }: NumberExpression, language: string): string {
  const digits = { maximumFractionDigits: 20 };
  if (kind === 'money' && CURRENCY.test(unit ?? '')) {
    const money = {
      style: 'currency',
      currency: unit ?? '',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    } as const;
    return new Intl.NumberFormat(language, money).format(value);
  }
  if (kind === 'percent' && unit === '%') {
    // A percentage is kept as it is said: 5 for 5 %.
    return new Intl.NumberFormat(language, { ...digits, style: 'unit', unit: 'percent' }).format(value);
  }
  return new Intl.NumberFormat(language, digits).format(value);
}

/** A number in the reader's language and, where the number does not show it, its unit in the document's. */
export function describeNumber(words: Words, number: NumberExpression): { value: string; unit: string } {
  const { kind, unit, approximate } = number;
  const formatted = formatNumber(number, words.language);
  const ordered = kind === 'ordinal' ? words.say('number_ordinal', formatted) : formatted;
  const value = approximate ? words.say('number_about', ordered) : ordered;
  const isShown = (kind === 'money' && CURRENCY.test(unit ?? '')) || (kind === 'percent' && unit === '%');
  return { value, unit: isShown ? '' : (unit ?? '') };
}
