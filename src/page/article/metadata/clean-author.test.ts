import { describe, expect, it } from 'vitest';
import { cleanAuthors } from './clean-author';

describe('cleanAuthors', () => {
  it.each([
    ['By ANN LEE and Bo Chan, Staff Writers', ['ANN LEE', 'Bo Chan']],
    ['Ann Lee, Bo Chan; Cy Dow', ['Ann Lee', 'Bo Chan', 'Cy Dow']],
    ['Robert E. Moss, Ph.D.', ['Robert E. Moss, Ph.D.']],
    ['Von Karla Wenzel', ['Karla Wenzel']],
    ['Ann Lee (Reuters)', ['Ann Lee']],
    ['https://site.example/ann', []],
    ['admin', []],
    ['Harbour Post staff', ['Harbour Post']],
  ])('finds in the metadata %j the names %j', (words, names) => {
    expect(cleanAuthors(words, false)).toEqual(names);
  });

  it.each([
    ['By Ann LeePublished: December 20', ['Ann Lee']],
    ['Автор: Гана Брен', ['Гана Брен']],
    ['מאת דנה רון', ['דנה רון']],
    ['Follow', []],
    ['5 min read', []],
    ['Politics Reporter', []],
  ])('finds in the page’s words %j the names %j', (words, names) => {
    expect(cleanAuthors(words, true)).toEqual(names);
  });
});
