/** What a step's test runner reports: how many tests held, and each that did not. */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Tally } from './side-by-side.ts';

export interface FailedTest {
  /** From the project's folder, with the line where it is known; empty where it is no file's. */
  readonly where: string;
  readonly name: string;
  readonly error: string;
}

export interface Report extends Tally {
  readonly failures: readonly FailedTest[];
}

/** What is read of Vitest's JSON; a file's own message is that of a file that did not get to its tests. */
export interface VitestJson {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** What is read of Playwright's JSON; its own errors are those outside any test. */
export interface PlaywrightJson {
  readonly stats: { readonly expected: number };
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly PlaywrightSuite[];
}

function reportOf(passed: number, failures: readonly FailedTest[]): Report {
  return { passed, failed: failures.length, failures };
}

/** The first line that says anything, without colours. */
function firstLine(text = ''): string {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.map((line) => line.trim()).find(Boolean) ?? 'no reason given';
}

/** `root`: the project's folder, as absolute as the report's paths. */
export function vitestReport({ numPassedTests, testResults }: VitestJson, root: string): Report {
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name: file, message, assertionResults }): FailedTest[] => {
      const where = relative(root, file);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0)
        return [{ where, name: 'the file itself', error: firstLine(message) }];
      return failed.map(({ fullName: name, failureMessages: [error] }) => ({
        where,
        name,
        error: firstLine(error),
      }));
    });
  return reportOf(numPassedTests, failures);
}

function failuresIn({ title, specs, suites = [] }: PlaywrightSuite): FailedTest[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => ({
        where: `${spec.file}:${spec.line}`,
        // A suite that is no describe bears the name of its file.
        name: [...(title === spec.file ? [] : [title]), spec.title].join(' › '),
        error:
          firstLine(results.find(({ error }) => error)?.error?.message) +
          (status === 'flaky' ? ' (and held when it was tried again)' : ''),
      })),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

export function playwrightReport({ stats, errors, suites }: PlaywrightJson): Report {
  const outside = errors.map(({ message }) => ({
    where: '',
    name: 'outside any test',
    error: firstLine(message),
  }));
  return reportOf(stats.expected, [...outside, ...suites.flatMap(failuresIn)]);
}

/** Of a step that is no test but holds (`ending` is `null`) or does not, and all it said meanwhile. */
export function stepReport(ending: string | null, said: string): Report {
  if (ending === null) return reportOf(1, []);
  const lines = stripVTControlCharacters(said).trim().split('\n');
  const error = lines.find((line) => /error|fault|fail/i.test(line)) ?? lines.at(-1);
  return reportOf(0, [{ where: '', name: ending, error: firstLine(error) }]);
}

const longest = 300;

/** `test:unit · tests/rooms.test.ts · the house has no circle · AssertionError: …`, one line. */
export function failureLine(step: string, { where, name, error }: FailedTest): string {
  const line = [step, ...(where ? [where] : []), name, error].join(' · ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
