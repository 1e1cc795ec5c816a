/**
 * What filters and the axis's controls cost before they are used: a button, and a look at the
 * address. An address that asks for something brings them up at once.
 */
import { carryQuery, setQuery } from './address.ts';
import { isExplored } from './explorer-place.ts';
import { narrowed } from './narrowed.ts';
import { isPlainClick } from './plain-click.ts';

export function wakeExplorer(): void {
  const place = document.querySelector<HTMLElement>('.explorer');
  const button = place?.querySelector('button');
  if (!place || !button) return;
  carryQuery();
  place.hidden = false;
  const wake = async (isAsked: boolean): Promise<void> => {
    button.disabled = true;
    try {
      const { mountExplorer } = await import('./explore/mount-explorer.ts');
      mountExplorer(place, isAsked);
    } catch {
      button.disabled = false;
      place.querySelector('.explorer-failed')?.removeAttribute('hidden');
    }
  };
  button.addEventListener('click', () => void wake(true));
  // A link to other years changes the address; the page need not be loaded for it.
  document.querySelector('main')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="?from="]');
    if (button.disabled || !(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
    event.preventDefault();
    setQuery(link.search.replace(/^\?/, ''), true);
    void wake(false);
  });
  addEventListener(narrowed, () => {
    if (!button.disabled) void wake(false);
  });
  if (isExplored(place)) void wake(false);
}
