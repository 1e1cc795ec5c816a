/**
 * Puts a chart's new drawing in the place of the old one. Bars slide to where they stand now; what
 * is new fades in. Under reduced motion, and with very many bars, it simply changes.
 */
import type { BandHtml, OutsideNote } from '../../render/svg/index.ts';
import { barIdOf, barOf, barsIn } from '../bars.ts';
import { nameFixedDay } from '../move-today.ts';
import { redrawn } from '../redrawn.ts';
import type { DrawnChart } from './draw-charts.ts';

const duration = 240;
const mostMoving = 400;
/** Longest the page is kept from the reader at a time, ms: half a frame. */
const slice = 8;

type Places = ReadonlyMap<string, DOMRect>;

function placesOf(chart: HTMLElement): Places {
  return new Map(barsIn(chart).map((bar) => [barIdOf(bar) ?? '', bar.getBoundingClientRect()]));
}

function isCalm(chart: HTMLElement): boolean {
  return (
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    chart.querySelectorAll('a.p').length > mostMoving
  );
}

function bandElement({ plan, style, html }: BandHtml): HTMLElement {
  const band = document.createElement('div');
  band.className = 'band';
  band.dataset['plan'] = plan;
  band.setAttribute('style', style);
  band.innerHTML = html;
  return band;
}

/** Drawn a few at a time, so that none of it is felt. */
async function bandElements(bands: readonly BandHtml[]): Promise<ReadonlyMap<string, HTMLElement>> {
  const fresh = new Map<string, HTMLElement>();
  let since = performance.now();
  for (const band of bands) {
    fresh.set(band.id, bandElement(band));
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return fresh;
}

/** Programs the page names keep their place, their name and whether they are folded. */
function putIntoPrograms(
  canvas: HTMLElement,
  bands: readonly BandHtml[],
  fresh: ReadonlyMap<string, HTMLElement>,
): void {
  const programs = [...canvas.querySelectorAll<HTMLElement>('.program')];
  const lists = new Map(bands.map(({ id, list }) => [id, list]));
  for (const program of programs) {
    const { band: id = '' } = program.dataset;
    const band = fresh.get(id);
    program.hidden = !band;
    const place = program.querySelector('.band');
    if (band) place?.replaceWith(band);
    else place?.replaceChildren();
    const list = program.querySelector('.program-list');
    if (list) list.innerHTML = lists.get(id) ?? '';
  }
  for (const heading of canvas.querySelectorAll<HTMLElement>('.band-plan'))
    heading.hidden = !programs.some(
      ({ hidden, dataset }) => !hidden && dataset['plan'] === heading.dataset['plan'],
    );
}

async function exchange(canvas: HTMLElement, { axis, bands }: DrawnChart): Promise<void> {
  const fresh = await bandElements(bands);
  const years = canvas.querySelector<HTMLElement>('.years');
  if (years) years.innerHTML = axis;
  if (canvas.querySelector('.program')) {
    putIntoPrograms(canvas, bands, fresh);
    return;
  }
  for (const band of canvas.querySelectorAll('.band')) band.remove();
  canvas.append(...fresh.values());
}

function slide(chart: HTMLElement, before: Places): void {
  const timing = { duration, easing: 'ease' } as const;
  for (const bar of barsIn(chart)) {
    const was = before.get(barIdOf(bar) ?? '');
    const now = bar.getBoundingClientRect();
    const svg = bar.closest('svg');
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    if (!was) bar.animate({ opacity: [0, 1] }, timing);
    else if (was.x !== now.x || was.y !== now.y) {
      const [x, y] = [(was.x - now.x) / scale, (was.y - now.y) / scale];
      bar.animate({ transform: [`translate(${x}px, ${y}px)`, 'none'] }, timing);
    }
  }
  for (const mark of chart.querySelectorAll('[data-kind="arrow"], [data-kind="evaluation"]'))
    mark.animate({ opacity: [0, 0, 1] }, timing);
}

/** Where in the drawing the middle of the view lies, 0–1 from its left end. */
function middleOf(frame: HTMLElement): number {
  return (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth;
}

/** Leads to the years of what the drawing leaves out. */
function leadOutside(chart: HTMLElement, outside: OutsideNote | null): void {
  const place = chart.querySelector<HTMLElement>('.chart-outside');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  place.hidden = outside === null;
  if (!outside) return;
  const query = new URLSearchParams(location.search);
  query.set('from', String(outside.from));
  query.set('to', String(outside.to));
  link.href = `?${query.toString()}`;
  link.textContent = outside.text;
}

export async function redraw(chart: HTMLElement, drawn: DrawnChart): Promise<void> {
  const frame = chart.querySelector<HTMLElement>('.chart-frame');
  const canvas = chart.querySelector<HTMLElement>('.chart-canvas');
  if (!frame || !canvas) return;
  const before = isCalm(chart) ? null : placesOf(chart);
  const middle = middleOf(frame);
  const focused = canvas.contains(document.activeElement) && document.activeElement;
  const kept = focused ? barIdOf(focused) : null;
  await exchange(canvas, drawn);
  nameFixedDay(canvas);
  chart.setAttribute('style', drawn.style);
  frame.setAttribute('aria-label', drawn.name);
  const legend = chart.querySelector('.legend');
  if (legend) legend.innerHTML = drawn.legend;
  leadOutside(chart, drawn.outside);
  frame.scrollLeft = middle * frame.scrollWidth - frame.clientWidth / 2;
  chart.dispatchEvent(new Event(redrawn, { bubbles: true }));
  if (kept) barOf(kept, chart)?.focus({ preventScroll: true });
  if (before && !isCalm(chart)) slide(chart, before);
}
