/** How long the site takes to build, and how its pages' time grows with the number of plans. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seeded } from '../tests/arbitraries/seeded.ts';
import { writeSyntheticTables } from './synthetic.ts';

interface Built {
  /** Seconds. */
  readonly total: number;
  readonly pages: number;
}

/** Pages without their files. */
export function build(env: Readonly<Record<string, string>>, outDir: string): Built {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', outDir], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The build failed:\n${(stderr + stdout).slice(-2000)}`);
  const pages = Number(/(\d+) page\(s\) built/.exec(stdout)?.[1] ?? NaN);
  return { total: (performance.now() - start) / 1000, pages };
}

function report(title: string, { total, pages }: Built): void {
  const each = ((total / pages) * 1000).toFixed(0);
  console.log(`  ${title}: ${total.toFixed(1)} s for ${pages} pages, ${each} ms a page`);
}

/** Pages and files from an empty cache, from a full one, and after one name of one project was changed. */
function benchWhole(): void {
  const [cache, data] = [resolve('.cache/bench-kept'), resolve('.cache/bench-data')];
  const whole = (title: string): void => {
    const start = performance.now();
    execFileSync(process.execPath, ['scripts/build.ts', '--out', resolve('.cache/bench-whole')], {
      env: { ...process.env, NENPYO_CACHE: cache, DATA_DIR: data },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    console.log(`  ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  for (const folder of [cache, data]) rmSync(folder, { recursive: true, force: true });
  cpSync('data', data, { recursive: true });
  whole('pages and files, empty cache (at most 60 s on two cores)');
  whole('the same again');
  const projects = join(data, 'projects.csv');
  const rows = readFileSync(projects, 'utf8').split('\n');
  const edited = rows.map((row, i) => (i === 1 ? row.replace(/[一-龠]/u, '$&改') : row));
  writeFileSync(projects, edited.join('\n'));
  whole('after one row was changed');
}

export function benchBuild(plans: number): void {
  console.log('\nSite build');
  benchWhole();
  report('real data, pages alone', build({}, resolve('.cache/bench-real')));
  for (const count of [4, plans]) {
    const folder = resolve(`.cache/synthetic-${count}`);
    writeSyntheticTables(folder, { plans: count, programs: 1, projects: 60 }, seeded(count));
    report(
      `${count} plans × 60 bars`,
      build({ DATA_DIR: folder }, resolve('.cache/bench-synthetic')),
    );
  }
}
