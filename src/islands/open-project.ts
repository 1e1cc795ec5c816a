/**
 * A bar opens its project beside the chart instead of leaving the page; the address says which, so
 * it can be sent and going back closes it. What shows it loads with the first one opened.
 */
import { setQuery, watchQuery } from './address.ts';
import { barIdOf } from './bars.ts';

const key = 'project';

/** Asks for a project to be shown, or for none. */
export function askFor(id: string | null): void {
  const query = new URLSearchParams(location.search);
  if (id === null) query.delete(key);
  else query.set(key, id);
  setQuery(query.toString().replaceAll('%2C', ','), true);
}

function asked(): string | null {
  return new URLSearchParams(location.search).get(key);
}

let isWatching = false;

/** One watch serves every chart of a page. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  let isLoaded = false;
  const show = async (): Promise<void> => {
    const id = asked();
    if (id === null && !isLoaded) return;
    const { showProject } = await import('./project-panel.ts');
    isLoaded = true;
    await showProject(id);
  };
  watchQuery(() => void show());
  void show();
}

/** Returns what undoes it. */
export function openOnClick(chart: HTMLElement): () => void {
  const stop = new AbortController();
  watch();
  chart.addEventListener(
    'click',
    (event) => {
      const id = barIdOf(event.target);
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (id === null || !isPlain || event.button !== 0) return;
      event.preventDefault();
      askFor(id);
    },
    { signal: stop.signal },
  );
  return () => {
    stop.abort();
  };
}
