import { expect, it } from 'vitest';
import { sortAddress } from './sort-address';

it.each([
  ['https://a.example/', 'front'],
  ['https://a.example/en/', 'front'],
  ['https://a.example/index.html', 'front'],
  ['https://a.example/science/', 'section'],
  ['https://a.example/tag/bridges', 'list'],
  ['https://a.example/search?q=bridge', 'list'],
  ['https://a.example/news/page/3', 'list'],
  ['https://a.example/2024/03/05/bridge', 'story'],
  ['https://a.example/news/bridge-closes-until-spring', 'story'],
  ['https://a.example/topics/bridge-closes-until-spring-848211', 'story'],
  ['https://a.example/a/b/c', 'other'],
  ['about:blank', 'other'],
  ['file:///home/page.html', 'other'],
])('sorts %s as %s', (url, sort) => {
  expect(sortAddress(url)).toBe(sort);
});
