/**
 * `npm test`: everything that must hold, one step after the other, and at the end how many tests
 * passed. A step that is no test counts as one: it holds or it does not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly script: string;
  /** Reads the step's own count from its report; without one the step is a single test. */
  readonly count?: () => Tally;
}

const vitestReport = '.cache/vitest.json';
const playwrightReport = '.cache/playwright.json';

function report<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

function vitestTally(): Tally {
  const found = report<{
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  }>(vitestReport);
  if (!found) return { passed: 0, failed: 1 };
  return { passed: found.numPassedTests, failed: found.numFailedTests };
}

function playwrightTally(): Tally {
  const found = report<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    playwrightReport,
  );
  if (!found) return { passed: 0, failed: 1 };
  return { passed: found.stats.expected, failed: found.stats.unexpected + found.stats.flaky };
}

const steps: readonly Step[] = [
  { script: 'check:data' },
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'types' },
  { script: 'test:unit', count: vitestTally },
  { script: 'build' },
  { script: 'test:pages', count: playwrightTally },
];

function run(step: Step): Tally {
  console.log(`\n── ${step.script}`);
  const { status } = spawnSync('npm', ['run', '--silent', step.script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  // A runner that stops without a failed test has failed all the same.
  const failed = status === 0 ? counted.failed : Math.max(1, counted.failed);
  return step.count ? { passed: counted.passed, failed } : { passed: status === 0 ? 1 : 0, failed };
}

for (const file of [vitestReport, playwrightReport]) rmSync(file, { force: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  const tally = run(step);
  passed += tally.passed;
  failed += tally.failed;
  // Pages cannot be tried where they could not be built.
  if (step.script === 'build' && tally.failed) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
