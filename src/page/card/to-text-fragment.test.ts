import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../tests/page-report';
import { toTextFragment } from './to-text-fragment';

const text =
  'The ferry was late. Nobody minded.\n\nOn the quay, a band played. The ferry was late. The well-known mayor, who had come on foot from the other end of the town, thanked everyone & left.';

describe('the link to a passage', () => {
  it.each([
    ['a short passage, whole', 'Nobody minded.', '#:~:text=Nobody%20minded.'],
    [
      'a long passage, by its ends, with dashes, commas and ampersands escaped',
      'The well-known mayor, who had come on foot from the other end of the town, thanked everyone & left.',
      '#:~:text=The%20well%2Dknown%20mayor%2C%20who%20had%20come,the%20town%2C%20thanked%20everyone%20%26%20left.',
    ],
  ])('names %s', (_what, words, fragment) => {
    expect(toTextFragment(text, spanOf(text, words))).toBe(fragment);
  });

  it('says what stands before words that occur twice', () => {
    const second = spanOf(text, 'The ferry was late.', 30);
    expect(toTextFragment(text, second)).toBe('#:~:text=a%20band%20played.-,The%20ferry%20was%20late.');
  });

  it('has nothing to say before the first words of a block', () => {
    expect(toTextFragment(text, spanOf(text, 'The ferry was late.'))).toBe('#:~:text=The%20ferry%20was%20late.');
  });
});
