import { describe, expect, it } from 'vitest';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { isClaimable } from './is-claimable';

function tokensOf(text: string) {
  const article = readPlainText(text);
  return tagSentences(text, splitSentences(article), [])[0] ?? [];
}

describe('isClaimable', () => {
  it.each([
    'The council closed two schools last year.',
    'She was born in Leeds.',
    'No one was hurt in the fire.',
    'The bridge will open in May.',
  ])('takes a statement: %s', (text) => {
    expect(isClaimable(tokensOf(text), 'paragraph')).toBe(true);
  });

  it.each([
    ['a question', 'Who will pay for the new bridge?'],
    ['a greeting', 'Welcome to our coverage of the vote.'],
    ['a thank-you', 'Thank you all for coming today.'],
    ['an invitation', 'Let us look at the numbers again.'],
    ['an instruction', 'Read the full story here.'],
    ['a fragment without a verb', 'A long way from home.'],
    ['very few words', 'He left.'],
  ])('leaves out %s: %s', (_what, text) => {
    expect(isClaimable(tokensOf(text), 'paragraph')).toBe(false);
  });
});
