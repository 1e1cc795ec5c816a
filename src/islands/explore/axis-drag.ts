/** Dragging over the years of a chart's axis chooses the years it shows. */
import { leastYears } from '../../explore/index.ts';
import { redrawn } from '../redrawn.ts';

type Show = (from: number, to: number) => void;

/** The fiscal year under a pointer, by the scale in the drawing's own attributes. */
function yearAt(svg: SVGSVGElement, clientX: number): number {
  const box = svg.getBoundingClientRect();
  const view = svg.viewBox.baseVal;
  const x = view.x + ((clientX - box.left) / box.width) * view.width;
  const { plotX, column, from, to } = svg.dataset;
  const year = Math.floor((x - Number(plotX)) / Number(column)) + Number(from);
  return Math.max(Number(from), Math.min(Number(to), year));
}

/** Paints the years chosen so far. */
function markYears(svg: SVGSVGElement, first: number, last: number): void {
  const { plotX, column, from } = svg.dataset;
  let mark = svg.querySelector<SVGRectElement>('.chosen-years');
  if (!mark) {
    mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    mark.setAttribute('class', 'chosen-years');
    svg.prepend(mark);
  }
  mark.setAttribute('x', String(Number(plotX) + (first - Number(from)) * Number(column)));
  mark.setAttribute('width', String((last - first + 1) * Number(column)));
  mark.setAttribute('height', String(svg.viewBox.baseVal.height));
}

function watchOne(chart: HTMLElement, show: Show, signal: AbortSignal): void {
  let drag: { svg: SVGSVGElement; start: number; end: number } | null = null;
  const end = (isMeant: boolean): void => {
    if (!drag) return;
    const { svg, start, end: other } = drag;
    drag = null;
    svg.querySelector('.chosen-years')?.remove();
    const [from, to] = [Math.min(start, other), Math.max(start, other)];
    if (isMeant && to - from + 1 >= leastYears) show(from, to);
  };
  chart.addEventListener(
    'pointerdown',
    (event) => {
      const label = (event.target as Element).closest('[data-kind="axis-label"]');
      const svg = label?.closest('svg');
      // A finger scrolls; only a mouse or a pen draws a range.
      if (!svg || event.pointerType === 'touch' || event.button !== 0) return;
      event.preventDefault();
      chart.setPointerCapture(event.pointerId);
      const year = yearAt(svg, event.clientX);
      drag = { svg, start: year, end: year };
    },
    { signal },
  );
  chart.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      drag.end = yearAt(drag.svg, event.clientX);
      markYears(drag.svg, Math.min(drag.start, drag.end), Math.max(drag.start, drag.end));
    },
    { signal },
  );
  chart.addEventListener(
    'pointerup',
    () => {
      end(true);
    },
    { signal },
  );
  // What was being marked is no longer there.
  chart.addEventListener(
    redrawn,
    () => {
      end(false);
    },
    { signal },
  );
  chart.addEventListener(
    'pointercancel',
    () => {
      end(false);
    },
    { signal },
  );
}

/** Returns what ends the watch. */
export function watchAxis(charts: readonly HTMLElement[], show: Show): () => void {
  const stop = new AbortController();
  for (const chart of charts) watchOne(chart, show, stop.signal);
  return () => {
    stop.abort();
  };
}
