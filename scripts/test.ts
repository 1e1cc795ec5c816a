/**
 * `npm test [-- --quick]`: everything that must hold, side by side on all cores, and at the end how
 * many tests passed. A step that is no test counts as one: it holds or it does not. `--quick` is
 * tables, types and the fast tests alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runSideBySide, type Step, type Tally } from './side-by-side.ts';

/** A script of package.json. */
interface Script extends Step {
  readonly options?: readonly string[];
  /** Reads the step's own count from its report; without one the step is a single test. */
  readonly count?: () => Tally;
}

const playwrightReport = '.cache/playwright.json';

function report<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

function vitest(project: 'unit' | 'slow' | 'files', after?: string): Script {
  const file = `.cache/vitest-${project}.json`;
  return {
    name: `test:${project}`,
    ...(after === undefined ? {} : { after }),
    options: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    count: () => {
      const found = report<{ numPassedTests: number; numFailedTests: number }>(file);
      if (!found) return { passed: 0, failed: 1 };
      return { passed: found.numPassedTests, failed: found.numFailedTests };
    },
  };
}

function playwrightTally(): Tally {
  const found = report<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    playwrightReport,
  );
  if (!found) return { passed: 0, failed: 1 };
  return { passed: found.stats.expected, failed: found.stats.unexpected + found.stats.flaky };
}

/** What others wait for first, then the longest first. */
const scripts: readonly Script[] = [
  { name: 'check:data' },
  { name: 'build' },
  { name: 'test:pages', after: 'build', count: playwrightTally },
  vitest('files', 'build'),
  vitest('slow'),
  vitest('unit'),
  { name: 'lint' },
  { name: 'types' },
  { name: 'format:check' },
];

/** Everything the script says, in one piece, when it has ended. */
function execute({ name, options = [] }: Script): Promise<{ isFine: boolean; said: string }> {
  return new Promise((settle) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...options], {
      // Tools that are started over and over are compiled once.
      env: { NODE_COMPILE_CACHE: '.cache/compiled', ...process.env },
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('close', (status) => settle({ isFine: status === 0, said }));
  });
}

async function run(script: Script): Promise<Tally> {
  const start = performance.now();
  const { isFine, said } = await execute(script);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n── ${script.name} (${seconds} s)\n${said.trimEnd()}`);
  const counted = script.count?.() ?? { passed: Number(isFine), failed: 0 };
  // A runner that stops without a failed test has failed all the same.
  return isFine ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

const quick: ReadonlySet<string> = new Set(['check:data', 'types', 'test:unit']);

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const chosen = scripts.filter(({ name }) => !values.quick || quick.has(name));
for (const name of ['playwright', 'vitest-unit', 'vitest-slow', 'vitest-files'])
  rmSync(`.cache/${name}.json`, { force: true });
const tallies = [...(await runSideBySide(chosen, availableParallelism(), run)).values()];
const sum = (count: keyof Tally): number =>
  tallies.reduce((total, tally) => total + tally[count], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
