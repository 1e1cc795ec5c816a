/**
 * The layout of one band, as a table of contents:
 *
 *   rows ─ sizeBar ─▶ sized ─ packLanes, orderLanes ─▶ packed ─ routeArrows ─▶ routed ─ placeBand ─▶ placed
 *
 * Pure: no document, no words, no colours. Each stage takes one type and returns the next, and
 * each states what it ensures in its own file; what can be seen of it is checked on every band.
 */
import { settle, type BandInput, type LayoutOptions, type SettledOptions } from './input.ts';
import { sizeBar, type SizedItem } from './labels/index.ts';
import { laneFaults, orderLanes, packLanes, type Lane } from './lanes/index.ts';
import { placeBand, type Placement } from './place.ts';
import { portFaults, routeArrows } from './routes/index.ts';
import type { TextMetrics } from './text/index.ts';
import type { TimeAxis } from './time/index.ts';

export interface LaidOutBand extends Placement {
  /** Each broken promise of the lanes and routes as a sentence. */
  readonly faults: readonly string[];
}

/** Ensures: no faults, except among bars that fill columns narrower than `leastColumn`. */
export function layOutBand(
  band: BandInput,
  metrics: TextMetrics,
  overrides: Partial<LayoutOptions> = {},
): LaidOutBand {
  const options = settle(overrides, (axis) => standsOnColumns(band, axis));
  const links = options.arrows ? band.links : [];
  const sized = sizeGroups(band, metrics, options);
  const lanes = arrangeLanes(band, sized, options);
  const routes = routeArrows(lanes, links, options);
  return {
    ...placeBand(band, lanes, routes, { metrics, options }),
    faults: [...laneFaults(lanes, options), ...portFaults(lanes, routes, options)],
  };
}

/** Whether every bar begins and ends with a year, as far as it is shown. */
function standsOnColumns({ groups }: BandInput, axis: TimeAxis): boolean {
  if (axis.perYear > 1) return false;
  return groups.every(({ items }) =>
    items.every(({ start, end }) =>
      [start.at, end.at].every((at) => at === null || at === 'open' || axis.isWhole(at)),
    ),
  );
}

function sizeGroups(band: BandInput, metrics: TextMetrics, options: SettledOptions): SizedItem[][] {
  const incoming = new Set(band.links.map((link) => link.to));
  const outgoing = new Set(band.links.map((link) => link.from));
  return band.groups.map((group) =>
    group.items.map((item) =>
      sizeBar(
        metrics,
        item,
        { incoming: incoming.has(item.id), outgoing: outgoing.has(item.id) },
        options,
      ),
    ),
  );
}

function arrangeLanes(
  band: BandInput,
  sized: readonly SizedItem[][],
  options: SettledOptions,
): Lane[] {
  const order = new Map(sized.flat().map((item, i) => [item.input.id, i]));
  const groupOf = new Map(
    sized.flatMap((items, group) => items.map((item) => [item.input.id, group] as const)),
  );
  return sized.flatMap((items, group) =>
    orderLanes(packLanes(group, items, band.links, options), band.links, order, groupOf),
  );
}
