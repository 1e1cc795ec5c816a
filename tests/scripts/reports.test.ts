import { describe, expect, it } from 'vitest';
import {
  failureLine,
  playwrightReport,
  stepReport,
  vitestReport,
  type PlaywrightJson,
  type VitestJson,
} from '../../scripts/reports.ts';

describe('what Vitest reports', () => {
  const file = (name: string, message: string, tests: Record<string, string[]>) => ({
    name: `/house/tests/${name}.test.ts`,
    status: message || Object.values(tests).some((errors) => errors.length) ? 'failed' : 'passed',
    message,
    assertionResults: Object.entries(tests).map(([fullName, failureMessages]) => ({
      fullName,
      status: failureMessages.length ? 'failed' : 'passed',
      failureMessages,
    })),
  });
  const json: VitestJson = {
    numPassedTests: 3,
    testResults: [
      file('fine', '', { 'a holds': [], 'b holds': [] }),
      file('mixed', '', {
        'c holds': [],
        'd holds': ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at d.ts:1:2'],
      }),
      file('broken', 'Cannot find module "./gone.ts"\n at x', {}),
    ],
  };

  it('is each test that failed, with the first line of why, and files that never began', () => {
    expect(vitestReport(json, '/house')).toEqual({
      passed: 3,
      failed: 2,
      failures: [
        {
          where: 'tests/mixed.test.ts',
          name: 'd holds',
          error: 'AssertionError: expected 1 to be 2',
        },
        {
          where: 'tests/broken.test.ts',
          name: 'the file itself',
          error: 'Cannot find module "./gone.ts"',
        },
      ],
    });
  });
});

describe('what Playwright reports', () => {
  const spec = (title: string, line: number, status: string, ...messages: (string | null)[]) => ({
    title,
    file: 'sort.spec.ts',
    line,
    tests: [
      {
        status,
        results: messages.map((message) => (message === null ? {} : { error: { message } })),
      },
    ],
  });
  const json: PlaywrightJson = {
    stats: { expected: 7 },
    errors: [{ message: 'Error: the port is taken' }],
    suites: [
      {
        title: 'sort.spec.ts',
        specs: [
          spec('holds', 3, 'expected', null),
          spec('is left out', 4, 'skipped'),
          spec('wavers', 5, 'flaky', '\n  Timed out\n at x', null),
        ],
        suites: [
          {
            title: 'on paper',
            specs: [spec('fails', 9, 'unexpected', 'Error: one', 'Error: two')],
          },
        ],
      },
    ],
  };

  it('is each test that failed, at any depth, were it once, and what failed outside of all', () => {
    expect(playwrightReport(json)).toEqual({
      passed: 7,
      failed: 3,
      failures: [
        { where: '', name: 'outside any test', error: 'Error: the port is taken' },
        {
          where: 'sort.spec.ts:5',
          name: 'wavers',
          error: 'Timed out (and held when it was tried again)',
        },
        { where: 'sort.spec.ts:9', name: 'on paper › fails', error: 'Error: one' },
      ],
    });
  });
});

describe('a step that is no test', () => {
  it('passes as one or fails as one, with the line that tells most', () => {
    expect(stepReport(null, 'an error was mended')).toEqual({ passed: 1, failed: 0, failures: [] });
    const lint = '\nsrc/a.ts\n  12:3  error  No.\n\n1 problem\n';
    expect(stepReport('ended with code 1', lint).failures).toEqual([
      { where: '', name: 'ended with code 1', error: '12:3  error  No.' },
    ]);
    expect(stepReport('ended with SIGKILL', 'one\ntwo\n').failures[0]?.error).toBe('two');
    expect(stepReport('ended with SIGKILL', '').failures[0]?.error).toBe('no reason given');
  });
});

describe('the line of a failure', () => {
  it('says step, place, test and reason, and no more than fits', () => {
    const failure = { where: 'a.test.ts', name: 'holds', error: 'Error: no' };
    expect(failureLine('test:unit', failure)).toBe('test:unit · a.test.ts · holds · Error: no');
    expect(failureLine('lint', { ...failure, where: '' })).toBe('lint · holds · Error: no');
    const long = failureLine('lint', { ...failure, error: 'x'.repeat(1000) });
    expect(long).toHaveLength(300);
    expect(long).toMatch(/x…$/);
  });
});
