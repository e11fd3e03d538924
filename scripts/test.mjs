// Sets up, runs every check and every test, and says at the end what passed. With --ci also what only matters for landing.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './setup/run.mjs';
import { giveUp, say } from './setup/say.mjs';
import { ROOT, setUp } from './setup.mjs';
import { CI_STEPS, TEST_STEPS } from './steps.mjs';

const REPORTS = join(ROOT, 'build/reports');

/** What a step counted and what failed in it; a step that died before it could count has failed once. */
function readCounts(step, status) {
  const whole = { ...(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }), failures: [] };
  if (!step.report) return whole;
  try {
    const counts = step.report.read(JSON.parse(readFileSync(join(REPORTS, step.report.file), 'utf8')));
    return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
  } catch {
    return whole;
  }
}

async function runStep(step) {
  say(step.name);
  const begun = Date.now();
  const args = [...(step.args ?? []), ...(step.report?.args ?? [])];
  const { status } = await runNpm(['run', '--silent', step.script, '--', ...args], { cwd: ROOT, show: true });
  return { ...step, ...readCounts(step, status), seconds: Math.round((Date.now() - begun) / 1000) };
}

const isPossible = (step, results) => !results.some(({ script, failed }) => script === step.needs && failed > 0);

async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    const result = isPossible(step, results)
      ? await runStep(step)
      : { ...step, passed: 0, failed: 1, seconds: 0, failures: [] };
    results.push(result);
  }
  return results;
}

function sumUp(results) {
  console.log();
  for (const { name, passed, failed, seconds, failures } of results) {
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''} (${seconds} s)`);
    for (const failure of failures) console.log(`  ✗ ${failure}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
}

async function test() {
  const browsers = await setUp();
  for (const [name, program] of Object.entries(browsers)) console.log(`${name}: ${program}`);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results = await runSteps(process.argv.includes('--ci') ? CI_STEPS : TEST_STEPS);
  process.exitCode = sumUp(results) ? 1 : 0;
}

await test().catch(giveUp);
