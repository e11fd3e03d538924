// What the reports of the test runners say: how many tests passed and failed, and what failed, with the first line why.

/** Colours of a terminal, which the runners put into their messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is removed
const COLOURS = /\u001b\[[\d;]*m/g;

const firstLine = (text = '') => text.replace(COLOURS, '').trim().split('\n')[0] ?? '';

function describeFailure(name, message) {
  const why = firstLine(message);
  return why ? `${name}: ${why}` : name;
}

/** A vitest report gives its counts at the top. A file that could not be run has a message and no test of its own. */
export function readVitest({ numPassedTests, numFailedTests, numFailedTestSuites, testResults = [] }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [describeFailure(name, message)] : [];
    return failed.map((test) => describeFailure(test.fullName, test.failureMessages[0]));
  });
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites), failures };
}

const listSpecs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(listSpecs)];

/** A Playwright report has its counts among its statistics, and its tests in suites within suites, one per file first. */
export function readPlaywright({ stats, errors = [], suites = [] }) {
  const failures = suites
    .flatMap(listSpecs)
    .flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName, results }) =>
          describeFailure(`${projectName}, ${file}, ${title}`, results.findLast(({ error }) => error)?.error.message),
        ),
    );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    failures: [...failures, ...errors.map(({ message }) => firstLine(message))],
  };
}
