/**
 * `npm test [-- --quick]`: everything that must hold, side by side on all cores, and at the end each
 * test that failed and how many passed. A step that is no test counts as one: it holds or it does
 * not. `--quick` is tables, types and the fast tests alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import {
  failureLine,
  playwrightReport,
  stepReport,
  vitestReport,
  type PlaywrightJson,
  type Report,
  type VitestJson,
} from './reports.ts';
import { runSideBySide, type Step, type Tally } from './side-by-side.ts';

/** A script of package.json. */
interface Script extends Step {
  readonly options?: readonly string[];
  /** What its test runner wrote down, `null` where it did not get so far; a step without one is a single test. */
  readonly report?: () => Report | null;
}

/** `read` of what a runner has written. */
function reportIn<T>(file: string, read: (json: T) => Report): Report | null {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

function vitest(project: 'unit' | 'slow' | 'files', after?: string): Script {
  const file = `.cache/vitest-${project}.json`;
  return {
    name: `test:${project}`,
    ...(after === undefined ? {} : { after }),
    options: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    report: () => reportIn(file, (json: VitestJson) => vitestReport(json, process.cwd())),
  };
}

const pages: Script = {
  name: 'test:pages',
  after: 'build',
  report: () => reportIn<PlaywrightJson>('.cache/playwright.json', playwrightReport),
};

/** What others wait for first, then the longest first. */
const scripts: readonly Script[] = [
  { name: 'check:data' },
  { name: 'build' },
  pages,
  vitest('files', 'build'),
  vitest('slow'),
  vitest('unit'),
  // As the build does, both write `.astro`, where the types of pages stand: one after the other.
  { name: 'lint', after: 'build' },
  { name: 'types', after: 'lint' },
  { name: 'format:check' },
];

interface Ended {
  /** How, in words, where it did not end well. */
  readonly ending: string | null;
  /** Everything the script said. */
  readonly said: string;
}

/** The script has its say in one piece, when it has ended. */
function execute({ name, options = [] }: Script): Promise<Ended> {
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
    child.once('close', (code, signal) => {
      const ending = code === 0 ? null : `ended with ${signal ?? `code ${code}`}`;
      settle({ ending, said });
    });
  });
}

async function run(script: Script): Promise<Report> {
  const start = performance.now();
  const { ending, said } = await execute(script);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n── ${script.name} (${seconds} s)\n${said.trimEnd()}`);
  const own = stepReport(ending, said);
  const reported = script.report?.();
  if (!reported) return script.report && ending === null ? stepReport('left no report', said) : own;
  // A runner that stops without a failed test has failed all the same.
  return ending !== null && reported.failed === 0 ? { ...own, passed: reported.passed } : reported;
}

const quick: ReadonlySet<string> = new Set(['check:data', 'types', 'test:unit']);

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const chosen = scripts.filter(({ name }) => !values.quick || quick.has(name));
for (const name of ['playwright', 'vitest-unit', 'vitest-slow', 'vitest-files'])
  rmSync(`.cache/${name}.json`, { force: true });
const reports = await runSideBySide(chosen, availableParallelism(), run);
const failures = [...reports].flatMap(([step, report]) =>
  report.failures.map((failure) => failureLine(step, failure)),
);
const sum = (count: keyof Tally): number =>
  [...reports.values()].reduce((total, report) => total + report[count], 0);
console.log(['', ...failures, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n'));
process.exitCode = sum('failed') ? 1 : 0;
