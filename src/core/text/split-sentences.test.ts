import { describe, expect, it } from 'vitest';
import type { Article } from '../model';
import { readPlainText } from './read-plain-text';
import { splitSentences } from './split-sentences';

const sentencesOf = (text: string): string[] => {
  const article: Article = {
    ...readPlainText(text),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  };
  return splitSentences(article).map(({ start, end }) => text.slice(start, end));
};

describe('a sentence ends', () => {
  it.each<[string, string[]]>([
    ['at a stop before a capital', ['The mayor left.', 'Nobody followed.']],
    ['at a question or a cry', ['Who pays?', 'The town does!', 'It always did.']],
    ['after the mark that closes behind the stop', ['He said “we are done.”', 'Then he left.']],
    ['after a closing mark behind a stray space', ['She spoke of “trade and rest. ”', 'Talks go on.']],
    ['after a straight mark that closes behind a space', ['She spoke of "trade and rest. "', 'Talks go on.']],
    ['inside a quote of several sentences', ['“We came.', 'We saw.”', 'The crowd cheered.']],
    ['before an opening mark', ['It was late.', '“Go home,” she said.']],
    ['after a bracket', ['It rained (again.)', 'They stayed.']],
    ['before a number', ['The vote was close.', '14 members stayed away.']],
    ['after U.S. when a common opener follows', ['He lives in the U.S.', 'The visit is his first.']],
    ['in tokenised text', ['The mayor left .', "`` Nobody followed , '' he said ."]],
    ['in tokenised text after a closing mark', ["He said `` go . ''", 'They went .']],
    ['after a year', ['It opened in 2018.', 'It closed in 2020.']],
    ['after an ellipsis before a capital', ['Well…', 'Maybe not.']],
    ['after a capital letter that is no initial', ['They chose plan B.', 'It failed.']],
    ['after the letter of a group, before a name', ['Togo lead Group C.', 'Lind scored twice.']],
    ['after p.m. before a name', ['The parade is due to begin at around 3 p.m.', 'Rail manager Ito was calm.']],
    ['before a name written small', ['He took the bus.', 'al-Amin followed on foot.']],
  ])('%s', (_name, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });
});

describe('a sentence does not end', () => {
  it.each([
    ['after a title', 'Gov. Ana Reyes and Dr. Ito met Sen. Hall.'],
    ['after initials', 'J. R. Moreno and George W. Okafor signed it.'],
    ['after an abbreviated month', 'It happened on Jan. 5 at noon.'],
    ['after No. before a number', 'Route No. 7 is shut.'],
    ['inside letters with stops', 'The U.S. Senate and the U.N. Security Council agreed.'],
    ['after Inc. within a name', 'Acme Inc. Chairman Lee resigned.'],
    ['at a decimal', 'Prices rose 3.5 percent.'],
    ['at a quoted question whose speaker follows', '“Why now?” Moreno asked.'],
    ['at a quoted question that goes on in small letters', '“Why now?” he asked.'],
    ['at an en dash', 'They swapped cars – the second time this year.'],
    ['at an ellipsis that goes on', 'He paused ... and went on.'],
    ['after the number of a list item', '1. Wash the rice.'],
    ['at p.m. before a zone or a day', 'The parade is due to begin at 3 p.m. EST or at 5 p.m. Friday.'],
    ['at p.m. before the subject that it opens', 'By 3 p.m. Ito had left.'],
    ['at a.m. before a lower-case word', 'It opens at 9 a.m. on weekdays.'],
  ])('%s', (_name, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

it('never crosses a block, leaves white space outside and says which block it is in', () => {
  const text = 'A headline without a stop\n\n  First. Second.  ';
  const found = splitSentences(readPlainText(text));
  expect(found.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
    ['A headline without a stop', 0],
    ['First.', 1],
    ['Second.', 1],
  ]);
});
