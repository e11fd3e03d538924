import { expect, test } from 'vitest';
import { findExtensionTasks, type TraceEvent } from './find-extension-tasks';

const at = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const script = (url: string) => ({ args: { data: { url } } });
const PAGE = 'http://paper.example/story';
const shown = (url: string, more: Partial<TraceEvent> = {}): TraceEvent =>
  at('CommitLoad', 0, 10, { ...script(url), ...more });

test('a task counts when a script of the extension ran in it, on the same thread', () => {
  const events = [
    shown(PAGE),
    at('RunTask', 0, 60_000),
    at('FunctionCall', 1000, 20_000, script('chrome-extension://abc/article.js')),
    at('RunTask', 100_000, 80_000),
    at('FunctionCall', 101_000, 70_000, script('http://paper.example/site.js')),
    at('RunTask', 200_000, 30_000, { tid: 2 }),
    at('FunctionCall', 201_000, 10, script('chrome-extension://abc/article.js')),
  ];
  expect(findExtensionTasks(events, PAGE)).toEqual([60]);
});

test('time in which the processor did something else is not held against the task', () => {
  const events = [
    shown(PAGE),
    at('RunTask', 0, 60_000, { tdur: 12_000 }),
    at('EvaluateScript', 0, 10, script('chrome-extension://abc/article.js')),
  ];
  expect(findExtensionTasks(events, PAGE)).toEqual([12]);
});

test('what an own page of the extension does in another tab is not held against the page', () => {
  const welcome = { pid: 2, tid: 2 };
  const events = [
    shown(PAGE),
    shown('chrome-extension://abc/welcome.html', welcome),
    at('RunTask', 0, 90_000, welcome),
    at('EvaluateScript', 0, 10, { ...script('chrome-extension://abc/welcome.js'), ...welcome }),
  ];
  expect(findExtensionTasks(events, PAGE)).toEqual([]);
});
