/** The layout against the exact optimum, on groups small enough to try every arrangement. */
import { placeStack, settle, type BandInput } from '../../src/layout/index.ts';
import { sizeBar, type SizedItem } from '../../src/layout/labels/index.ts';
import {
  laneFaults,
  laneOf,
  orderLanes,
  packLanes,
  type Lane,
} from '../../src/layout/lanes/index.ts';
import { routeArrows } from '../../src/layout/routes/index.ts';
import { countCrossings, SITE_METRICS } from '../../src/scene/index.ts';
import { rowsOf } from '../../src/scene/rows.ts';
import { seeded } from '../../tests/arbitraries/seeded.ts';
import { syntheticProgram } from '../../tests/arbitraries/synthetic.ts';

const options = settle();

interface Outcome {
  readonly height: number;
  readonly crossings: number;
}

function outcome(band: BandInput, lanes: readonly Lane[]): Outcome {
  const routes = routeArrows(lanes, band.links, options);
  const [placed] = placeStack([band], lanes, routes, { metrics: SITE_METRICS, options }).bands;
  if (!placed) throw new Error('a band has its place');
  const arrows = placed.arrows.map(({ link, points }) => ({ ...link, points }));
  return { height: placed.height, crossings: countCrossings(arrows) };
}

/** Every way to put the items on lanes, one above the other, without two meeting. */
function* arrangements(items: readonly SizedItem[]): Generator<Lane[]> {
  const build = function* (
    rest: readonly SizedItem[],
    rows: SizedItem[][],
  ): Generator<SizedItem[][]> {
    const [item, ...others] = rest;
    if (!item) {
      yield rows;
      return;
    }
    for (let i = 0; i < rows.length; i++) {
      const joined = rows.map((row, j) => (i === j ? [...row, item] : row));
      if (laneFaults([laneOf(0, joined[i] ?? [])], options).length === 0)
        yield* build(others, joined);
    }
    for (let i = 0; i <= rows.length; i++)
      yield* build(others, [...rows.slice(0, i), [item], ...rows.slice(i)]);
  };
  for (const rows of build(items, [])) yield rows.map((row) => laneOf(0, row));
}

/** A band of one group with everything dated and no text beside it: what remains is the arrangement. */
function smallBand(seed: number): { band: BandInput; items: SizedItem[] } {
  const random = seeded(seed);
  const program = syntheticProgram(3 + random(5), random, 2);
  const [row] = rowsOf({ kind: 'plan', plan: program.plan }, 'ja', 'normal').bands;
  if (!row) throw new Error('a program has a band');
  const [group] = row.input.groups;
  const dated = (group?.items ?? []).filter(({ start }) => start.at !== null);
  const ids = new Set(dated.map(({ id }) => id));
  const band: BandInput = {
    id: row.input.id,
    groups: [
      { id: 'g', name: '', outcome: '', items: dated.map((item) => ({ ...item, parent: null })) },
    ],
    shelfTitle: '',
    links: row.input.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
  const [incoming, outgoing] = [
    new Set(band.links.map(({ to }) => to)),
    new Set(band.links.map(({ from }) => from)),
  ];
  const items = (band.groups[0]?.items ?? []).map((item) =>
    sizeBar(
      SITE_METRICS,
      item,
      { incoming: incoming.has(item.id), outgoing: outgoing.has(item.id) },
      options,
    ),
  );
  return { band, items };
}

export function compareWithOptimum(count = 60): void {
  const ratios: number[] = [];
  let ours = 0;
  let best = 0;
  for (let seed = 1; ratios.length < count && seed < 10 * count; seed++) {
    const { band, items } = smallBand(seed);
    if (items.length < 3 || (items.length > 6 && seed % 8 !== 0)) continue;
    const order = new Map(items.map((item, i) => [item.input.id, i]));
    const groupOf = new Map(items.map((item) => [item.input.id, 0]));
    const lanes = orderLanes(packLanes(0, items, band.links, options), band.links, order, groupOf);
    const mine = outcome(band, lanes);
    let height = Infinity;
    let crossings = Infinity;
    for (const arrangement of arrangements(items)) {
      const found = outcome(band, arrangement);
      height = Math.min(height, found.height);
      crossings = Math.min(crossings, found.crossings);
    }
    ratios.push(mine.height / height);
    ours += mine.crossings;
    best += crossings;
  }
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  console.log(`\nAgainst the exact optimum, ${ratios.length} groups of 3–7 bars`);
  console.log(`  height: mean ratio ${mean.toFixed(3)}, worst ${Math.max(...ratios).toFixed(3)}`);
  console.log(`  crossings: ours ${ours}, least possible ${best}`);
}
