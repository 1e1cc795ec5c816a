/**
 * A bar opens its project beside the chart instead of leaving the page; the address says which, so
 * it can be sent and going back closes it. What shows it loads with the first one opened.
 */
import { watchQuery } from './address.ts';
import { asked, askFor } from './asked-project.ts';
import { barIdOf } from './bars.ts';
import { isPlainClick } from './plain-click.ts';

/** In a single file a link to a project is the address that opens it; nothing need be loaded anew. */
function followHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const id = /^\?project=([a-z0-9-]+)#/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!id || !isPlainClick(event) || event.defaultPrevented) return;
  event.preventDefault();
  askFor(id);
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
  document.addEventListener('click', followHere);
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
      if (id === null || !isPlainClick(event)) return;
      event.preventDefault();
      askFor(id);
    },
    { signal: stop.signal },
  );
  return () => {
    stop.abort();
  };
}
