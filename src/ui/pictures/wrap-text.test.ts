import { expect, test } from 'vitest';
import { wrapText } from './wrap-text';

const font = { size: 10, weight: 400 } as const;
/** Each letter is ten pixels wide. */
const measure = (text: string): number => text.length * 10;

test.each([
  ['fits', 'a boat', 60, 9, ['a boat']],
  ['breaks between words', 'a boat sank', 70, 9, ['a boat', 'sank']],
  ['cuts a word that is wider than a line', 'boathouse', 40, 9, ['boat', 'hous', 'e']],
  ['ends in an ellipsis past its last line', 'a boat sank here', 60, 2, ['a boat', 'sank…']],
  ['drops a word for the ellipsis', 'a boat in fog', 60, 1, ['a…']],
  ['has no line', '', 60, 9, []],
] as const)('text %s', (_, text, width, most, lines) => {
  expect(wrapText(text, width, font, measure, most)).toEqual(lines);
});
