/** How long a search takes and what its index weighs, on the real data and on 5,000 made-up projects. */
import { gzipSync } from 'node:zlib';
import type { Atlas } from '../src/model/atlas.ts';
import { readAtlas } from '../src/model/index.ts';
import { buildIndex, find, recordsOf, type SearchRecord } from '../src/search/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';
import { seeded } from '../tests/arbitraries/seeded.ts';
import { syntheticProgram } from '../tests/arbitraries/synthetic.ts';

const queries = [
  'の',
  '研',
  '研究開発',
  '気候変動予測',
  'a',
  'program',
  'BINDS',
  '東京大学',
  'ﾃﾞｰﾀ 基盤',
  '再生医療感染症',
  'zzzz',
];

const today = '2026-04-01';

function records(atlas: Atlas): SearchRecord[] {
  return recordsOf(atlas, 'ja', (target) => `/${target.page}/${'id' in target ? target.id : ''}`);
}

function syntheticAtlas(projects: number): Atlas {
  const program = syntheticProgram(projects, seeded(projects));
  const nothing = { plans: [], indicators: [] } as unknown as Atlas;
  return { ...nothing, programs: [program], projects: program.projects };
}

/** Milliseconds: the median of nine calls. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? NaN;
}

function report(name: string, given: readonly SearchRecord[]): void {
  const first = performance.now();
  const index = buildIndex(given, today);
  const cold = performance.now() - first;
  const times = queries.map((query) => median(() => find(index, query)));
  const slowest = Math.max(...times);
  const bytes = gzipSync(JSON.stringify(given), { level: 9 }).length;
  console.log(
    `  ${name}: ${given.length} records, ${(bytes / 1000).toFixed(1)} kB gz; ` +
      `built in ${cold.toFixed(0)} ms cold, ${median(() => buildIndex(given, today)).toFixed(0)} ms warm; ` +
      `a query at most ${slowest.toFixed(2)} ms (${queries[times.indexOf(slowest)]})`,
  );
}

export function benchSearch(): void {
  console.log('\nSearch');
  const { atlas } = readAtlas(readTableFiles(dataFolder()));
  if (atlas) report('real data', records(atlas));
  report('5,000 projects', records(syntheticAtlas(5000)));
}
