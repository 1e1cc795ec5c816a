/** How long a layout takes, and how that grows with the number of bars. */
import { composeScene, SITE_METRICS } from '../src/scene/index.ts';
import type { Program } from '../src/model/atlas.ts';
import { seeded } from '../tests/arbitraries/seeded.ts';
import { syntheticProgram } from '../tests/arbitraries/synthetic.ts';

/** Programs of sixty bars, as a field plan has them: what grows is their number. */
const perProgram = 60;

function programs(bars: number): Program[] {
  const random = seeded(bars);
  const count = Math.max(1, Math.round(bars / perProgram));
  return Array.from({ length: count }, () => syntheticProgram(Math.min(bars, perProgram), random));
}

/** Milliseconds: the median of `runs`, after warming up. */
function time(bars: number, runs: number): number {
  const given = programs(bars);
  const options = {
    lang: 'ja',
    density: 'normal',
    today: '2026-11-23',
    metrics: SITE_METRICS,
    axis: 'every',
  } as const;
  const once = (): number => {
    const start = performance.now();
    for (const program of given) composeScene({ kind: 'program', program }, options);
    return performance.now() - start;
  };
  // The engine compiles what it sees often; a reader's second chart is the one that counts.
  for (let i = 0; i < Math.max(1, 2000 / bars); i++) once();
  const times = Array.from({ length: runs }, once).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? NaN;
}

/** Slope of log(time) over log(bars), least squares. */
function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([bars, ms]) => [Math.log(bars), Math.log(ms)] as const);
  const mean = (i: 0 | 1): number => logs.reduce((sum, log) => sum + log[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

export function benchLayout(): void {
  const sizes = [60, 100, 300, 1000, 3000, 10_000];
  const points = sizes.map((bars) => [bars, time(bars, bars > 2000 ? 3 : 9)] as const);
  console.log('\nLayout (text, lanes, labels, routes, scene)');
  for (const [bars, ms] of points)
    console.log(`  ${String(bars).padStart(6)} bars  ${ms.toFixed(1)} ms`);
  const large = points.filter(([bars]) => bars >= 1000);
  console.log(
    `  exponent 100–10,000: ${exponent(points.slice(1)).toFixed(2)}; 1,000–10,000: ${exponent(large).toFixed(2)}`,
  );
}
