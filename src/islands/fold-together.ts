/** One press folds all programs of a chart, so that their names are read as a list; another opens them. */

/** `block`: a chart with its tools. Returns what undoes it. */
export function foldTogether(block: Element): () => void {
  const button = block.querySelector<HTMLButtonElement>('.fold-all');
  if (!button) return () => {};
  const stop = new AbortController();
  const { signal } = stop;
  const programs = (): HTMLDetailsElement[] => [
    ...block.querySelectorAll<HTMLDetailsElement>('details.program'),
  ];
  const fold = button.textContent;
  const unfold = button.dataset['unfold'] ?? fold;
  const isAnyOpen = (): boolean => programs().some(({ open }) => open);
  const name = (): void => {
    button.textContent = isAnyOpen() ? fold : unfold;
  };
  button.hidden = false;
  button.addEventListener(
    'click',
    () => {
      const isOpen = !isAnyOpen();
      for (const program of programs()) program.open = isOpen;
    },
    { signal },
  );
  // Each says so of itself, also where it is folded alone; the event does not bubble.
  block.addEventListener('toggle', name, { signal, capture: true });
  return () => {
    stop.abort();
  };
}
