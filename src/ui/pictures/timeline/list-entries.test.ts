import { expect, test } from 'vitest';
import { createDocument } from '../../../../tests/document-view';
import { englishWords } from '../../../../tests/english';
import { listEntries } from './list-entries';

const tower = 'On Tuesday Gray sold the tower.';
const bridge = 'Lind opened the bridge before the storm.';

const document = createDocument({
  sentences: [tower, bridge],
  facts: [
    { in: tower, relation: 'sold', qualifiers: { time: 'On Tuesday' } },
    { in: bridge, relation: 'opened', qualifiers: { time: 'before the storm' } },
  ],
  times: [{ words: 'Tuesday', value: 'XXXX-WXX-2' }],
});

test('the words of a time stand alike, whether or not they open their sentence', () => {
  const { relative } = listEntries(englishWords, document);
  expect(relative.map(({ time }) => time)).toEqual(['on Tuesday', 'before the storm']);
});
