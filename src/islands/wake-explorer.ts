/**
 * What filters and the axis's controls cost before they are used: a button, and a look at the
 * address. An address that asks for something brings them up at once.
 */
import { carryQuery } from './address.ts';
import { isExplored } from './explorer-place.ts';

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
  if (isExplored(place)) void wake(false);
}
