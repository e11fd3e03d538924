import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest } from './read-reports.mjs';

const RED = '\u001b[31m';

describe('what failed is named at the end of a run', () => {
  it('with its own sentence and the first line why, in a vitest report', () => {
    const passes = { status: 'passed', fullName: 'a number is a number', failureMessages: [] };
    const fails = {
      status: 'failed',
      fullName: 'a name is a name',
      failureMessages: [`${RED}expected 1 to be 2\n  at here`],
    };
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      numFailedTestSuites: 1,
      testResults: [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passes, fails] }],
    };
    expect(readVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['a name is a name: expected 1 to be 2'],
    });
  });

  it('with the file when it could not be run at all', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 0,
      numFailedTestSuites: 1,
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
    };
    expect(readVitest(report)).toEqual({ passed: 0, failed: 1, failures: ['b.test.ts: no such module'] });
  });

  it('with browser and file, however deep its group, in a Playwright report', () => {
    const spec = (title: string, status: string, message?: string) => ({
      file: 'popup.spec.ts',
      title,
      tests: [{ projectName: 'firefox', status, results: [message ? { error: { message } } : {}] }],
    });
    const report = {
      stats: { expected: 1, flaky: 0, unexpected: 1 },
      errors: [{ message: 'a worker ended' }],
      suites: [{ specs: [spec('opens', 'expected')], suites: [{ specs: [spec('closes', 'unexpected', 'no\nat')] }] }],
    };
    expect(readPlaywright(report)).toEqual({
      passed: 1,
      failed: 2,
      failures: ['firefox, popup.spec.ts, closes: no', 'a worker ended'],
    });
  });
});
