import { expect, it } from 'vitest';
import { toShort } from './to-short';

it.each([
  ['a short text stays', 'It was late.', 'It was late.'],
  [
    'a long one ends after a whole word',
    'The committee met on the first floor of the old town hall.',
    'The committee met on the first floor of the old…',
  ],
  ['lines are joined', 'It was\n late.', 'It was late.'],
  ['a text without spaces is cut all the same', '가'.repeat(80), `${'가'.repeat(50)}…`],
])('%s', (_, text, short) => expect(toShort(text)).toBe(short));
