import { expect, it } from 'vitest';
import { parseColour } from './parse-colour';

it.each([
  ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['rgb(1 2 3 / 50%)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['color(srgb 1 0 0.2)', { red: 255, green: 0, blue: 51, alpha: 1 }],
  ['#0b6aa2', { red: 11, green: 106, blue: 162, alpha: 1 }],
  ['lab(0 0 0)', { red: 0, green: 0, blue: 0, alpha: 1 }],
  ['oklab(1 0 0 / 0.3)', { red: 255, green: 255, blue: 255, alpha: 0.3 }],
  ['none', null],
  ['', null],
])('reads %s', (css, expected) => {
  expect(parseColour(css)).toEqual(expected);
});
