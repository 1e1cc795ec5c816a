/**
 * Ctrl-wheel and pinch over a chart widen or narrow its years, where the reader has switched that
 * on; otherwise both stay the browser's own.
 */

/** Wheel travel (px) and finger spread (ratio) that make one step. */
const wheelStep = 60;
const pinchStep = 1.3;

type ZoomBy = (steps: number) => void;

function watchWheel(chart: HTMLElement, zoomBy: ZoomBy, signal: AbortSignal): void {
  let travel = 0;
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    travel += event.deltaY;
    if (Math.abs(travel) < wheelStep) return;
    zoomBy(travel < 0 ? 1 : -1);
    travel = 0;
  };
  chart.addEventListener('wheel', turn, { passive: false, signal });
}

function watchPinch(chart: HTMLElement, zoomBy: ZoomBy, signal: AbortSignal): void {
  let spread = 0;
  const spreadOf = ({ touches: [a, b] }: TouchEvent): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  const begin = (event: TouchEvent): void => {
    spread = spreadOf(event);
  };
  const move = (event: TouchEvent): void => {
    const now = spreadOf(event);
    if (now === 0 || spread === 0) return;
    event.preventDefault();
    const ratio = now / spread;
    if (ratio < pinchStep && ratio > 1 / pinchStep) return;
    zoomBy(ratio > 1 ? 1 : -1);
    spread = now;
  };
  chart.addEventListener('touchstart', begin, { passive: true, signal });
  chart.addEventListener('touchmove', move, { passive: false, signal });
}

/** Returns what ends the watch. */
export function watchGestures(charts: readonly HTMLElement[], zoomBy: ZoomBy): () => void {
  const stop = new AbortController();
  for (const chart of charts) {
    watchWheel(chart, zoomBy, stop.signal);
    watchPinch(chart, zoomBy, stop.signal);
  }
  return () => {
    stop.abort();
  };
}
