/**
 * A chart is one stop of the Tab key; inside it keys move from bar to bar.
 *
 *   ← →            the bar before and after in time, on the lane or else nearest
 *   ↑ ↓            the nearest bar on the lanes above and below
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
  /** Left end and middle, px of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** How much farther a step away from the direction counts than one along it. */
const aside = 4;

function placed(bar: SVGAElement): Placed {
  const box = bar.querySelector<SVGGraphicsElement>('[data-kind="bar"]')?.getBBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  return { bar, x, right: x + width, y: y + height / 2 };
}

function nearest(
  candidates: readonly Placed[],
  cost: (place: Placed) => number,
): SVGAElement | null {
  let best: SVGAElement | null = null;
  let least = Infinity;
  for (const place of candidates) {
    const total = cost(place);
    if (total < least) [best, least] = [place.bar, total];
  }
  return best;
}

/** Bars of `bar`'s band that lie before or after it in time. */
function alongTime(bar: SVGAElement, sign: 1 | -1): SVGAElement | null {
  const here = placed(bar);
  const others = barsIn(bar.closest('.band') ?? bar)
    .filter((other) => other !== bar)
    .map(placed);
  return nearest(
    others.filter(
      ({ x, y }) => (x - here.x) * sign > 0 || (x === here.x && (y - here.y) * sign > 0),
    ),
    ({ x, y }) => Math.abs(x - here.x) + aside * Math.abs(y - here.y),
  );
}

/** How far apart in time two bars lie, 0 where they overlap. */
function gap(a: Placed, b: Placed): number {
  return Math.max(0, a.x - b.right, b.x - a.right);
}

function acrossLanes(bar: SVGAElement, sign: 1 | -1): SVGAElement | null {
  const here = placed(bar);
  const band = bar.closest('.band');
  const below = barsIn(band ?? bar)
    .map(placed)
    .filter(({ y }) => (y - here.y) * sign > 1);
  const inBand = nearest(below, (place) => aside * Math.abs(place.y - here.y) + gap(place, here));
  if (inBand) return inBand;
  const beyond = barsIn(bandBeside(band, sign) ?? bar).map(placed);
  return nearest(beyond, (place) => sign * aside * place.y + gap(place, here));
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
    if (!first) return;
    chart.querySelector('.chart-frame')?.setAttribute('tabindex', '-1');
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
