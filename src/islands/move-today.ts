/**
 * Puts the line of today where it belongs on the day of reading. The server drew it for the day of
 * the build; the scale stands in the drawing's own attributes.
 */
import { pointOf } from '../model/index.ts';
import { fixedDay, readingDay } from './japanese-day.ts';

/** Moves every today mark below `root`; one that falls outside the axis is hidden. */
export function moveToday(root: HTMLElement, now: Date): void {
  const today = readingDay(now);
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg[data-plot-x]')) {
    const mark = svg.querySelector<SVGGElement>('[data-kind="today"]');
    if (!mark) continue;
    const { plotX, from, to, column, months = '12', startMonth = '4' } = svg.dataset;
    const perYear = 12 / Number(months);
    const point = pointOf(today, Number(months), Number(startMonth));
    const [first, end] = [Number(from) * perYear, (Number(to) + 1) * perYear];
    const x = Number(plotX) + (point - first) * Number(column);
    mark.setAttribute('transform', `translate(${x - Number(mark.dataset['x'])} 0)`);
    mark.toggleAttribute('hidden', point < first || point >= end);
  }
  nameFixedDay(root);
  bringIntoView(root);
}

/** A day that the address fixes is no today: in charts below `root` its line says the day. */
export function nameFixedDay(root: HTMLElement): void {
  const fixed = fixedDay();
  if (!fixed) return;
  for (const name of root.querySelectorAll('[data-kind="today"] text')) name.textContent = fixed;
}

/** On a screen narrower than the chart, begins with today three quarters of the way across. */
function bringIntoView(root: HTMLElement): void {
  const frame = root.querySelector<HTMLElement>('.chart-frame');
  const line = root.querySelector<SVGGElement>('[data-kind="today"]:not([hidden])');
  if (!frame || !line || frame.scrollWidth <= frame.clientWidth) return;
  const offset = line.getBoundingClientRect().left - frame.getBoundingClientRect().left;
  frame.scrollLeft += offset - frame.clientWidth * 0.75;
}
