/** What a reader does in the search field, as the list under it understands it. */

export interface FieldActions {
  /** The text of the field, and whether an input method is still composing it. */
  readonly ask: (text: string, composing: boolean) => void;
  readonly move: (step: 1 | -1) => void;
  readonly go: () => void;
  /** Closes the list; false where it was closed already. */
  readonly close: () => boolean;
}

/** Enter, arrows and Escape belong to the input method while it composes; 229 is its key in Safari. */
function isComposed(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign Safari gives
  return event.isComposing || event.keyCode === 229;
}

function keys(input: HTMLInputElement, act: FieldActions): Readonly<Record<string, () => void>> {
  return {
    ArrowDown: () => act.move(1),
    ArrowUp: () => act.move(-1),
    Enter: act.go,
    Escape: () => {
      if (act.close()) return;
      if (input.value === '') input.blur();
      input.value = '';
      act.ask('', false);
    },
  };
}

/** Begins with what was typed before the list was there. Returns what undoes it. */
export function watchField(
  box: HTMLElement,
  input: HTMLInputElement,
  act: FieldActions,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const onKey = keys(input, act);
  input.addEventListener(
    'keydown',
    (event) => {
      const press = isComposed(event) ? undefined : onKey[event.key];
      if (!press) return;
      event.preventDefault();
      press();
    },
    { signal },
  );
  const ask = (composing: boolean): void => act.ask(input.value, composing);
  input.addEventListener('input', (event) => ask(event.isComposing), { signal });
  input.addEventListener('compositionend', () => ask(false), { signal });
  input.addEventListener('focus', () => ask(false), { signal });
  box.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!box.contains(relatedTarget as Node | null)) act.close();
    },
    { signal },
  );
  ask(false);
  return () => stop.abort();
}
