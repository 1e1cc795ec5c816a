/** What a designer would weigh: how high the charts are, how often a lineage breaks, how stable it all is. */
import { defaults, layOutBand, type BandInput, type Placement } from '../../src/layout/index.ts';
import type { Program } from '../../src/model/index.ts';
import { rowsOf } from '../../src/scene/rows.ts';
import { SITE_METRICS } from '../../src/scene/index.ts';
import { seeded } from '../../tests/arbitraries/seeded.ts';
import { syntheticProgram } from '../../tests/arbitraries/synthetic.ts';
import { realPrograms } from './charts.ts';

function bandOf(program: Program): BandInput[] {
  return rowsOf({ kind: 'program', program }, 'ja', 'normal').bands.map(({ input }) => input);
}

/** Links between items of one group that follow in time, and how many of them change lane. */
function breaks(band: BandInput, placed: Placement): { links: number; broken: number } {
  const at = new Map(placed.items.map(({ item, lane }) => [item.input.id, { item, lane }]));
  const group = new Map(band.groups.flatMap(({ id, items }) => items.map((item) => [item.id, id])));
  let links = 0;
  let broken = 0;
  for (const { from, to, kind } of band.links) {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b || kind === 'related') continue;
    if (group.get(from) !== group.get(to) || a.item.last >= b.item.first) continue;
    links++;
    if (a.lane !== b.lane) broken++;
  }
  return { links, broken };
}

/** Bars whose place among the lanes' other bars changes when one bar is taken away. */
function moved(band: BandInput): { bars: number; moved: number } {
  const all = band.groups.flatMap(({ items }) => items.map(({ id }) => id));
  const lanesOf = (given: BandInput): Map<string, number> =>
    new Map(layOutBand(given, SITE_METRICS).items.map(({ item, lane }) => [item.input.id, lane]));
  const before = lanesOf(band);
  let bars = 0;
  let changed = 0;
  for (const gone of all) {
    const groups = band.groups.map((group) => ({
      ...group,
      items: group.items.filter(({ id }) => id !== gone),
    }));
    const links = band.links.filter(({ from, to }) => from !== gone && to !== gone);
    const after = lanesOf({ ...band, groups, links });
    for (const [id, lane] of after) {
      bars++;
      // A lane that vanishes above moves all below it up together: that is not a change of lane.
      const company = (map: ReadonlyMap<string, number>, at: number): string =>
        all.filter((other) => other !== gone && map.get(other) === at).join(' ');
      if (company(after, lane) !== company(before, before.get(id) ?? -1)) changed++;
    }
  }
  return { bars, moved: changed };
}

function report(title: string, bands: readonly BandInput[]): void {
  let [height, lanes, links, broken, bars, changed] = [0, 0, 0, 0, 0, 0];
  for (const band of bands) {
    const placed = layOutBand(band, SITE_METRICS, defaults);
    height += placed.height;
    lanes += placed.laneHeight;
    const found = breaks(band, placed);
    links += found.links;
    broken += found.broken;
    const stability = moved(band);
    bars += stability.bars;
    changed += stability.moved;
  }
  console.log(`\nShape, ${title}`);
  console.log(`  height over the sum of lane heights ${(height / lanes).toFixed(2)}`);
  console.log(`  successors that leave their lane ${broken} of ${links}`);
  console.log(
    `  bars in other company after one is taken away ${((100 * changed) / bars).toFixed(1)} %`,
  );
}

export function reportShape(): void {
  report('real data', realPrograms().flatMap(bandOf));
  const random = Array.from({ length: 20 }, (_, i) => syntheticProgram(30, seeded(i + 1)));
  report('20 random programs of 30', random.flatMap(bandOf));
}
