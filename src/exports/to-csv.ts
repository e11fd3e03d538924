import { type ExportInput, listClaims, listQuotes } from './exportable';

const COLUMNS = ['kind', 'words', 'said_by', 'answer', 'reason', 'document', 'document_words', 'start', 'end'];

/** What table programs would take for a formula is written as text: https://owasp.org/www-community/attacks/CSV_Injection */
const disarm = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const toCell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : disarm(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Claims and quotations as a table after RFC 4180: one row for each, and for each further document that answers. */
export function toCsv(input: ExportInput): string {
  const claims = listClaims(input).flatMap(({ words, sayer, answer, evidence, start, end }) => {
    const silent = { title: '', words: '', reason: '', answer };
    const sides = evidence.length > 0 ? evidence : [silent];
    return sides.map((side) => [
      'claim',
      words,
      sayer ?? '',
      side.answer,
      side.reason,
      side.title,
      side.words,
      start,
      end,
    ]);
  });
  const quotes = listQuotes(input).map(({ words, sayer, start, end }) => {
    return ['quote', words, sayer ?? '', '', '', '', '', start, end];
  });
  return [COLUMNS, ...claims, ...quotes].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}
