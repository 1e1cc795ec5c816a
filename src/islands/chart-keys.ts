/**
 * A chart is one stop of the Tab key; inside it keys move from bar to bar.
 *
 *   ← →            the bar before and after on its lane
 *   ↑ ↓            on the lane above and below, the bar nearest in time
 *   PageUp/Down    the program before and after
 *   Home End       the first and the last bar of the chart
 *   p n            what it grew out of, what grew out of it
 *   Enter          opens it (the link's own)
 */
import { barIdOf, barOf, barsIn } from './bars.ts';
import { graphOf } from './lineage-graph.ts';
import { redrawn } from './redrawn.ts';

interface Placed {
  readonly bar: SVGAElement;
  /** px of the drawing. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function placed(bar: SVGAElement): Placed {
  const box = bar.querySelector<SVGGraphicsElement>('[data-kind="bar"]')?.getBBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  return { bar, left: x, right: x + width, top: y, bottom: y + height };
}

function placedIn(band: Element | null): Placed[] {
  return band ? barsIn(band).map(placed) : [];
}

/** Bars of one lane overlap in height, bars of two do not. */
function isOnLaneOf(a: Placed, b: Placed): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

function least(candidates: readonly Placed[], cost: (place: Placed) => number): Placed | null {
  return candidates.reduce<Placed | null>(
    (best, place) => (best && cost(best) <= cost(place) ? best : place),
    null,
  );
}

function alongTime(bar: SVGAElement, sign: 1 | -1): SVGAElement | null {
  const here = placed(bar);
  const ahead = placedIn(bar.closest('.band')).filter(
    (place) => isOnLaneOf(place, here) && (place.left - here.left) * sign > 0,
  );
  return least(ahead, ({ left }) => left * sign)?.bar ?? null;
}

/** How far apart in time two bars lie, px; 0 where they overlap. */
function gap(a: Placed, b: Placed): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}

/** Of the first lane among `places` in that direction, the bar nearest in time. */
function ofFirstLane(places: readonly Placed[], here: Placed, sign: 1 | -1): SVGAElement | null {
  const first = least(places, ({ top, bottom }) => (sign > 0 ? top : -bottom));
  if (!first) return null;
  const lane = places.filter((place) => isOnLaneOf(place, first));
  return least(lane, (place) => gap(place, here))?.bar ?? null;
}

function acrossLanes(bar: SVGAElement, sign: 1 | -1): SVGAElement | null {
  const here = placed(bar);
  const band = bar.closest('.band');
  const others = placedIn(band).filter(({ top, bottom }) =>
    sign > 0 ? top >= here.bottom : bottom <= here.top,
  );
  return (
    ofFirstLane(others, here, sign) ?? ofFirstLane(placedIn(bandBeside(band, sign)), here, sign)
  );
}

/** The nearest band in that direction that has bars, in this chart or in the page's next. */
function bandBeside(band: Element | null, sign: 1 | -1): Element | null {
  const bands = [...document.querySelectorAll('.chart[data-subject] .band')].filter(
    (other) => other.querySelector('a.p') && other.getClientRects().length > 0,
  );
  return (band && bands[bands.indexOf(band) + sign]) ?? null;
}

function relative(bar: SVGAElement, way: 'before' | 'after'): SVGAElement | null {
  const ids = graphOf(document)[way].get(barIdOf(bar) ?? '') ?? [];
  return ids.map((id) => barOf(id)).find((found) => found !== null) ?? null;
}

const moves: Readonly<Record<string, (bar: SVGAElement) => SVGAElement | null | undefined>> = {
  ArrowRight: (bar) => alongTime(bar, 1),
  ArrowLeft: (bar) => alongTime(bar, -1),
  ArrowDown: (bar) => acrossLanes(bar, 1),
  ArrowUp: (bar) => acrossLanes(bar, -1),
  PageDown: (bar) => barsIn(bandBeside(bar.closest('.band'), 1) ?? bar)[0],
  PageUp: (bar) => barsIn(bandBeside(bar.closest('.band'), -1) ?? bar)[0],
  Home: (bar) => barsIn(bar.closest('.chart') ?? bar)[0],
  End: (bar) => barsIn(bar.closest('.chart') ?? bar).at(-1),
  p: (bar) => relative(bar, 'before'),
  n: (bar) => relative(bar, 'after'),
};

/** Returns what undoes it. */
export function moveByKeys(chart: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let stopAt: SVGAElement | null = null;
  const stand = (bar: SVGAElement): void => {
    stopAt?.setAttribute('tabindex', '-1');
    bar.setAttribute('tabindex', '0');
    stopAt = bar;
  };
  const arrange = (): void => {
    const bars = barsIn(chart);
    const [first] = bars;
    // The frame itself is a stop only where nothing in it is.
    chart.querySelector('.chart-frame')?.setAttribute('tabindex', first ? '-1' : '0');
    if (!first) return;
    for (const bar of bars) bar.setAttribute('tabindex', '-1');
    const kept = stopAt && barIdOf(stopAt);
    stopAt = null;
    stand((kept && barOf(kept, chart)) || first);
  };
  arrange();
  chart.addEventListener(redrawn, arrange, { signal });
  chart.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof SVGAElement) stand(target);
    },
    { signal },
  );
  chart.addEventListener(
    'keydown',
    (event) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !(target instanceof SVGAElement)) return;
      const move = moves[key];
      if (!move) return;
      event.preventDefault();
      move(target)?.focus();
    },
    { signal },
  );
  return () => {
    stop.abort();
  };
}
