import { describe, expect, it } from 'vitest';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { splitClauses } from './split-clauses';

function clausesOf(text: string): string[] {
  const article = { ...readPlainText(text), blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] };
  const [tokens = []] = tagSentences(text, splitSentences(article), []);
  return splitClauses(tokens).map((clause) => text.slice(clause[0]?.start, clause.at(-1)?.end));
}

describe('splitClauses', () => {
  it.each([
    ['The mill closed in May, and the bank sold the land.', ['The mill closed in May', 'the bank sold the land.']],
    ['Nobody was hurt in the fire, but the roof fell in.', ['Nobody was hurt in the fire', 'the roof fell in.']],
    ['The mill closed in May; the bank sold the land.', ['The mill closed in May', 'the bank sold the land.']],
    ['Exports grew by 3 percent, while wages fell by half.', ['Exports grew by 3 percent', 'wages fell by half.']],
  ])('parts two main clauses: %s', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  it.each([
    ['joined nouns', 'The mayor and the bishop opened the new bridge on Monday.'],
    ['joined verbs', 'The mayor opened the bridge and walked across it alone.'],
    ['a clause that hangs on a verb', 'She knew that the mill and the bank were closed in May.'],
    ['very short parts', 'He came, and she left.'],
    ['words in quotation marks', 'He wrote “the mill closed in May, and the bank sold the land” twice.'],
  ])('leaves %s together', (_what, text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});
