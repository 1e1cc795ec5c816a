/** How long the site takes to build, warm, and how that grows with the number of plans. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { seeded } from './random.ts';
import { writeSyntheticTables } from './synthetic.ts';

function seconds(
  env: Readonly<Record<string, string>>,
  outDir: string,
): { total: number; pages: number } {
  const start = performance.now();
  const printed = execFileSync('npx', ['astro', 'build', '--outDir', outDir], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pages = Number(/(\d+) page\(s\) built/.exec(printed)?.[1] ?? NaN);
  return { total: (performance.now() - start) / 1000, pages };
}

export function benchBuild(plans: number): void {
  console.log('\nSite build');
  const real = seconds({}, resolve('.cache/bench-real'));
  console.log(
    `  real data, warm: ${real.total.toFixed(1)} s for ${real.pages} pages, ${((real.total / real.pages) * 1000).toFixed(0)} ms a page`,
  );
  for (const count of [4, plans]) {
    const folder = resolve(`.cache/synthetic-${count}`);
    writeSyntheticTables(folder, count, 60, seeded(count));
    const out = seconds({ DATA_DIR: folder }, resolve('.cache/bench-synthetic'));
    console.log(
      `  ${count} plans × 60 bars: ${out.total.toFixed(1)} s for ${out.pages} pages, ${((out.total / out.pages) * 1000).toFixed(0)} ms a page`,
    );
  }
}
