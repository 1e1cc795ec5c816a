/**
 * A process that says whether any test notices a broken file. It keeps one Vitest, so that what a
 * mutant does not touch is transformed once; `run.ts` ends it where a mutant makes a test endless.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';

export interface Question {
  /** From the root of the copy. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

export type Outcome = 'noticed' | 'missed';

/** Tests of what is drawn. Those that set fonts, lay out every sheet or make files take minutes. */
const drawing =
  /tests\/(?:model|i18n|layout|scene|islands|slides|explore|render\/(?:svg|sheet)|pictures\/(?:hard|choices|scenes))/;
const slow = /tests\/scene\/font-metrics/;
/** Tests of a second or more, asked last. */
const patient = /tests\/(?:scene\/(?:quality|faultless|sheet)|slides|islands|layout\/promises)/;

const root = process.cwd();
const vitest = await createVitest({
  root,
  watch: false,
  project: ['unit'],
  reporters: [{}],
  isolate: false,
  fileParallelism: false,
  bail: 1,
});

/** By file: which tests import it is looked for once. */
const related = new Map<string, Promise<TestSpecification[]>>();

async function testsOf(file: string): Promise<TestSpecification[]> {
  vitest.config.related = [join(root, file)];
  const found = await vitest.getRelevantTestSpecifications();
  return found.filter(({ moduleId }) => drawing.test(moduleId) && !slow.test(moduleId));
}

async function isNoticed(specifications: TestSpecification[]): Promise<boolean> {
  if (specifications.length === 0) return false;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // Vitest still knows how the files of earlier runs ended.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  return (
    unhandledErrors.length > 0 ||
    testModules.some((module) => asked.has(module.moduleId) && !module.ok())
  );
}

async function outcomeOf({ file, start, end, to }: Question): Promise<Outcome> {
  const path = join(root, file);
  const found = related.get(file) ?? testsOf(file);
  related.set(file, found);
  const tests = await found;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, start) + to + text.slice(end));
  vitest.invalidateFile(path);
  const quick = tests.filter(({ moduleId }) => !patient.test(moduleId));
  const long = tests.filter(({ moduleId }) => patient.test(moduleId));
  const noticed = (await isNoticed(quick)) || (await isNoticed(long));
  writeFileSync(path, text);
  vitest.invalidateFile(path);
  return noticed ? 'noticed' : 'missed';
}

process.on('message', (question: Question) => {
  void outcomeOf(question).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');
