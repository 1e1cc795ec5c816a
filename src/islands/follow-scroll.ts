/**
 * While a chart is scrolled sideways, a bar's name stays with the part of the bar that is seen, and
 * the edges say how many bars lie beyond them.
 */
import { countBeyond } from './chart-edges.ts';
import { redrawn } from './redrawn.ts';
import { keepNames } from './visible-names.ts';

/** Returns what undoes it. */
export function followScroll(chart: HTMLElement): () => void {
  const frame = chart.querySelector<HTMLElement>('.chart-frame');
  const canvas = chart.querySelector<HTMLElement>('.chart-canvas');
  if (!frame || !canvas) return () => {};
  const stop = new AbortController();
  const { signal } = stop;
  const follow = (): void => {
    canvas.style.setProperty('--scrolled', `${frame.scrollLeft}px`);
    keepNames(frame);
    countBeyond(frame);
  };
  let isDue = false;
  const due = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      follow();
    });
  };
  const sized = new ResizeObserver(due);
  sized.observe(frame);
  sized.observe(canvas);
  frame.addEventListener('scroll', due, { passive: true, signal });
  chart.addEventListener(redrawn, due, { signal });
  return () => {
    stop.abort();
    sized.disconnect();
    for (const edge of canvas.querySelectorAll('.beyond')) edge.remove();
  };
}
