/** How long the site takes to build, warm, and how that grows with the number of plans. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { seeded } from '../tests/arbitraries/seeded.ts';
import { writeSyntheticTables } from './synthetic.ts';

interface Built {
  /** Seconds. */
  readonly total: number;
  readonly pages: number;
}

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

export function benchBuild(plans: number): void {
  console.log('\nSite build');
  report('real data, warm', build({}, resolve('.cache/bench-real')));
  for (const count of [4, plans]) {
    const folder = resolve(`.cache/synthetic-${count}`);
    writeSyntheticTables(folder, count, 60, seeded(count));
    report(
      `${count} plans × 60 bars`,
      build({ DATA_DIR: folder }, resolve('.cache/bench-synthetic')),
    );
  }
}
