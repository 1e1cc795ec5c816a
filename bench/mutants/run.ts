/**
 * `npm run mutants [-- layout scene …] [--count 100] [--minutes 9] [--again]`: breaks the code in a
 * small way, a copy of the project at a time, and looks whether a test notices. Says for each room
 * how many of a seeded sample were noticed and names those that were not.
 *
 * What was found is kept in `.cache/mutants.json`, so a run may end after some minutes and another
 * go on; `--again` tries those anew that no test noticed.
 */
import { fork, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../../tests/arbitraries/seeded.ts';
import type { Outcome, Question } from './judge.ts';
import { mutantsOf, type Mutant } from './mutate.ts';

const everyRoom = ['model', 'layout', 'scene', 'render/svg'];
/** ms after which a test that does not end has noticed; many times what tests take on a busy machine. */
const patience = 180_000;
const kept = '.cache/mutants.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '60' },
    again: { type: 'boolean', default: false },
  },
});

function mutantsIn(room: string): Mutant[] {
  return readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/index\.ts$|noto-sans-jp\.ts$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = join('src', room, name);
      return mutantsOf(file, readFileSync(file, 'utf8'));
    });
}

/** The first `count` of a seeded shuffle: a larger sample holds the smaller. */
function sampleOf(room: string, count: number): { all: number; sample: Mutant[] } {
  const mutants = mutantsIn(room);
  const all = mutants.length;
  const random = seeded(1);
  for (let i = all - 1; i > 0; i--) {
    const j = random(i + 1);
    [mutants[i], mutants[j]] = [mutants[j] as Mutant, mutants[i] as Mutant];
  }
  return { all, sample: mutants.slice(0, count) };
}

/** Moves with its line, so that what was found outlives a change elsewhere in the file. */
function keyOf({ file, code, from, to }: Mutant): string {
  return `${file} | ${code} | ${from} → ${to}`;
}

function copyOfProject(): string {
  const home = mkdtempSync(join(tmpdir(), 'nenpyo-mutants-'));
  for (const name of [
    'src',
    'tests',
    'data',
    'scripts',
    'package.json',
    'package-lock.json',
    'vitest.config.ts',
  ])
    cpSync(name, join(home, name), { recursive: true });
  for (const name of readdirSync('.').filter((file) => file.startsWith('tsconfig')))
    cpSync(name, join(home, name));
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  return home;
}

/** A judge in the copy, once it is ready. */
async function judgeIn(home: string): Promise<ChildProcess> {
  const judge = fork(resolve('bench/mutants/judge.ts'), { cwd: home, stdio: 'ignore' });
  await new Promise((done) => judge.once('message', done));
  return judge;
}

/** `null` where the judge gave no answer in time, or ended. */
async function answerOf(judge: ChildProcess, question: Question): Promise<Outcome | null> {
  return new Promise((done) => {
    const end = (outcome: Outcome | null): void => {
      clearTimeout(timer);
      judge.removeAllListeners();
      done(outcome);
    };
    const timer = setTimeout(end, patience, null);
    judge.once('message', (outcome: Outcome) => {
      end(outcome);
    });
    judge.once('exit', () => {
      end(null);
    });
    judge.send(question);
  });
}

const rooms = positionals.length > 0 ? positionals : everyRoom;
const found = new Map<string, Outcome>(
  existsSync(kept)
    ? Object.entries(JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Outcome>)
    : [],
);
const samples = rooms.map((room) => ({ room, ...sampleOf(room, Number(values.count)) }));
const deadline = Date.now() + Number(values.minutes) * 60_000;
const retried = new Set<string>();
const home = copyOfProject();
let judge = await judgeIn(home);
// A judge that finds fault with the code as it is would notice every mutant.
for (const { sample } of samples) {
  const [first] = sample;
  if (first && (await answerOf(judge, { ...first, end: first.start, to: '' })) !== 'missed')
    throw new Error(`Tests of ${first.file} fail in the copy as it is: ${home}`);
}
mkdirSync('.cache', { recursive: true });
for (const mutant of samples.flatMap(({ sample }) => sample)) {
  const key = keyOf(mutant);
  const isDue = !found.has(key) || (values.again && found.get(key) === 'missed');
  if (!isDue || retried.has(key) || Date.now() > deadline) continue;
  retried.add(key);
  const outcome = await answerOf(judge, mutant);
  found.set(key, outcome ?? 'noticed');
  if (outcome === null) {
    judge.kill('SIGKILL');
    cpSync('src', join(home, 'src'), { recursive: true });
    judge = await judgeIn(home);
  }
  writeFileSync(kept, JSON.stringify(Object.fromEntries(found), null, 1));
}
judge.kill('SIGKILL');
rmSync(home, { recursive: true });

for (const { room, all, sample } of samples) {
  const tried = sample.filter((mutant) => found.has(keyOf(mutant)));
  const missed = tried.filter((mutant) => found.get(keyOf(mutant)) === 'missed');
  const share = (100 * (tried.length - missed.length)) / tried.length;
  console.log(
    `\n${room}: ${tried.length - missed.length} of ${tried.length} noticed (${share.toFixed(1)} %); ${sample.length} drawn of ${all}`,
  );
  for (const { file, line, code, from, to } of missed)
    console.log(
      `  ${file}:${line}  ${from.replace(/\s+/g, ' ')} → ${to.replace(/\s+/g, ' ')}   in  ${code}`,
    );
}
