/**
 * The layout of one band, or of several that arrows lead between, as a table of contents:
 *
 *   rows ─ sizeBar ─▶ sized ─ packLanes, orderLanes ─▶ packed ─ routeArrows ─▶ routed ─ placeStack ─▶ placed
 *
 * Pure: no document, no words, no colours. Each stage takes one type and returns the next, and
 * each states what it ensures in its own file; what can be seen of it is checked on every band.
 */
import {
  settle,
  type BandInput,
  type LayoutOptions,
  type LinkInput,
  type SettledOptions,
} from './input.ts';
import { sizeBar, type Extent, type SizedItem } from './labels/index.ts';
import { laneBetween, laneFaults, orderLanes, packLanes, type Lane } from './lanes/index.ts';
import { placeStack, type PlacedArrow, type Placement } from './place.ts';
import { portFaults, routeArrows } from './routes/index.ts';
import { shelfFaults } from './shelf.ts';
import type { TextMetrics } from './text/index.ts';
import { isUndated, type TimeAxis } from './time/index.ts';

export interface LaidOutBand extends Placement {
  /** Each broken promise of the lanes, the routes and the lists as a sentence. */
  readonly faults: readonly string[];
}

/** What stands between two bands of a stack: heads, years. */
export interface Between {
  /** px */
  readonly height: number;
  /** px from the plot's left edge, of what no arrow may cross. */
  readonly blocks: readonly Extent[];
}

export interface StackInput {
  readonly bands: readonly BandInput[];
  /** One fewer than bands. */
  readonly between: readonly Between[];
  /** From a band to another. */
  readonly links: readonly LinkInput[];
}

export interface LaidOutStack {
  readonly bands: readonly LaidOutBand[];
  /** Arrows of `links`; y px from the top of the first band. */
  readonly across: readonly PlacedArrow[];
}

/** Ensures: no faults, except among bars that fill columns narrower than `leastColumn`. */
export function layOutBand(
  band: BandInput,
  metrics: TextMetrics,
  overrides: Partial<LayoutOptions> = {},
): LaidOutBand {
  const { bands } = layOutStack({ bands: [band], between: [], links: [] }, metrics, overrides);
  return bands[0] as LaidOutBand;
}

/** Bands one below the other as one problem. Ensures: what `layOutBand` does, of all of them. */
export function layOutStack(
  stack: StackInput,
  metrics: TextMetrics,
  overrides: Partial<LayoutOptions> = {},
): LaidOutStack {
  const options = settle(overrides, (axis) => standsOnColumns(stack, axis));
  const setting = { metrics, options };
  const links = [...stack.bands.flatMap((band) => band.links), ...stack.links];
  const lanes = arrangeLanes(stack, sizeGroups(stack, links, metrics, options), links, options);
  const routes = routeArrows(lanes, options.arrows ? links : [], options);
  const faults = [...laneFaults(lanes, options), ...portFaults(lanes, routes, options)];
  const { bands, across } = placeStack(stack.bands, lanes, routes, setting);
  return {
    bands: bands.map((band, i) => ({
      ...band,
      faults: [...(i === 0 ? faults : []), ...shelfFaults(stack.bands[i] as BandInput, options)],
    })),
    across,
  };
}

/** Whether every bar begins and ends with a year, as far as it is shown. */
function standsOnColumns({ bands }: StackInput, axis: TimeAxis): boolean {
  if (axis.perYear > 1) return false;
  return bands
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .every(({ start, end }) =>
      [start.at, end.at].every((at) => at === null || at === 'open' || axis.isWhole(at)),
    );
}

/** The dated items of every group, group by group from the first band to the last. */
function sizeGroups(
  { bands }: StackInput,
  links: readonly LinkInput[],
  metrics: TextMetrics,
  options: SettledOptions,
): SizedItem[][] {
  const incoming = new Set(links.map((link) => link.to));
  const outgoing = new Set(links.map((link) => link.from));
  return bands
    .flatMap(({ groups }) => groups)
    .map(({ items }) =>
      items
        .filter((item) => !isUndated(item))
        .map((item) =>
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
  { bands, between }: StackInput,
  sized: readonly SizedItem[][],
  links: readonly LinkInput[],
  options: SettledOptions,
): Lane[] {
  const order = new Map(sized.flat().map((item, i) => [item.input.id, i]));
  const groupOf = new Map(
    sized.flatMap((items, group) => items.map((item) => [item.input.id, group] as const)),
  );
  let group = 0;
  return bands.flatMap((band, i) => {
    const gap = between[i - 1];
    const own = band.groups.flatMap(() => {
      const lanes = packLanes(group, sized[group] ?? [], links, options);
      group++;
      return orderLanes(lanes, links, order, groupOf);
    });
    return [...(gap ? [laneBetween(gap.height, gap.blocks)] : []), ...own];
  });
}
