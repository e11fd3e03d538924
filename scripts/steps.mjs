// Everything that is checked, in order, one npm script each.
import { readPlaywright, readVitest } from './read-reports.mjs';

const vitest = (file) => ({
  file,
  read: readVitest,
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=build/reports/${file}`],
});

/** What `npm test` runs. `report` is where a step leaves its counts; a step without one counts as one check. */
export const TEST_STEPS = [
  { name: 'formatting and lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'boundaries', script: 'boundaries' },
  { name: 'dead code', script: 'dead' },
  { name: 'unit tests', script: 'unit', report: vitest('unit.json') },
  { name: 'builds for Chrome and Firefox', script: 'build' },
  { name: 'what was built', script: 'test:built', report: vitest('built.json'), needs: 'build' },
  {
    name: 'browser tests',
    script: 'test:browser',
    report: { file: 'browser.json', read: readPlaywright, args: [] },
    needs: 'build',
  },
];

/** What is checked beyond that before a change lands. */
export const CI_STEPS = [
  ...TEST_STEPS,
  { name: 'store rules for Firefox', script: 'lint:firefox', needs: 'build' },
  { name: 'guarded figures', script: 'bench:guard', needs: 'build' },
  { name: 'npm start in Chromium', script: 'start', args: ['--headless'] },
  { name: 'npm start in Firefox', script: 'start', args: ['--headless', '--browser', 'firefox'] },
];
