import { expect, test } from 'vitest';
import { readFragment } from './read-fragment';
import { toDocumentPath } from './to-document-path';

test('a link to a sentence is read back as that sentence', () => {
  const fragment = toDocumentPath('a visit', { start: 12, end: 40 }).split('#')[1];
  expect(readFragment(`#${fragment}`)).toEqual({ start: 12, end: 40 });
});

test('a document’s id may hold any letters', () => {
  expect(toDocumentPath('a&b#c', null)).toBe('tabs/document.html?id=a%26b%23c');
});

test.each(['', '#', '#facts', '#s=9-3', '#s=4-4', '#s=a-b', '#s=-1-4'])('%j names no sentence', (fragment) => {
  expect(readFragment(fragment)).toBeNull();
});
