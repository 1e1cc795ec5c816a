/** How much room a page gives the years of its charts. */

/** A change of the room that is worth a new drawing, px. */
const worthwhile = 16;
/** Room beside the years for arrows that go round and marks of continuation, px. */
const besideYears = 28;
/** How long the room keeps still before it counts, ms. */
const settled = 120;

/** px that the years of a chart may take so that all of them are seen. */
export function yearsRoomOf(chart: HTMLElement): number {
  const frame = chart.querySelector<HTMLElement>('.chart-frame');
  const years = chart.querySelector<HTMLElement>('.years');
  if (!frame || !years) return 0;
  const head = parseFloat(getComputedStyle(years).paddingInlineStart);
  const style = getComputedStyle(chart);
  const value = (name: string): number => parseFloat(style.getPropertyValue(name));
  // Columns beside the years keep their width however wide a year is; a narrow page has none.
  const hasColumns = chart.querySelector('[data-part="names"]')?.getClientRects().length;
  const columns = hasColumns ? value('--w') * (1 - value('--outcomes') + value('--names')) : 0;
  return frame.clientWidth - head - Math.max(besideYears, columns);
}

/**
 * Tells when the room has changed, and whether the years have less of it than they are drawn in.
 * Returns what ends the watch.
 */
export function watchRoom(
  charts: readonly HTMLElement[],
  tell: (isNarrower: boolean) => void,
): () => void {
  let last = charts.map(yearsRoomOf);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = (): void => {
    const now = charts.map(yearsRoomOf);
    if (now.every((room, i) => Math.abs(room - (last[i] ?? 0)) < worthwhile)) return;
    last = now;
    tell(
      charts.some((chart) => {
        const frame = chart.querySelector('.chart-frame');
        return frame !== null && frame.scrollWidth > frame.clientWidth + 1;
      }),
    );
  };
  const sized = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(measure, settled);
  });
  for (const chart of charts) sized.observe(chart);
  return () => {
    clearTimeout(timer);
    sized.disconnect();
  };
}
