/**
 * What the search box costs before it is used: it waits for the first touch, and then loads what
 * searches and what there is to find. The key `/` leads to it from anywhere on the page.
 */
import type { SearchRecord } from '../search/index.ts';

/** Where a slash is a slash, or a key of the chart's own. */
const keepsKeys = 'input,textarea,select,[contenteditable],.chart';

export function wakeSearch(): void {
  const box = document.querySelector<HTMLElement>('.site-search');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  const wake = (): void => {
    box.removeEventListener('focusin', wake);
    load(box, input).catch(() => {
      box.querySelector('.search-failed')?.removeAttribute('hidden');
      // The next touch tries again.
      box.addEventListener('focusin', wake);
    });
  };
  box.addEventListener('focusin', wake);
  // The field may have been reached before this script was.
  if (box.contains(document.activeElement)) wake();
  document.addEventListener('keydown', (event) => {
    const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || isComposing || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest(keepsKeys)) return;
    event.preventDefault();
    input.focus();
  });
}

/** Styles show the waiting only when it lasts. */
async function load(box: HTMLElement, input: HTMLInputElement): Promise<void> {
  box.querySelector('.search-failed')?.setAttribute('hidden', '');
  box.dataset['waiting'] = '';
  try {
    const [{ mountSearch }, response] = await Promise.all([
      import('./mount-search.ts'),
      fetch(box.dataset['records'] ?? ''),
    ]);
    if (!response.ok) throw new Error(response.statusText);
    mountSearch(box, input, (await response.json()) as SearchRecord[]);
  } finally {
    delete box.dataset['waiting'];
  }
}
