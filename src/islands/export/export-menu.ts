/** The menu that takes a chart away: reads the form, makes the picture, saves or copies it. */
import { exploredPicture } from './explored-picture.ts';
import { isExplored } from '../explorer-place.ts';
import { japaneseDay } from '../japanese-day.ts';
import { putPicture, sizeOf, textsOf } from './picture-file.ts';
import { rasterize } from './rasterize.ts';

type Say = 'saved' | 'copied' | 'saveFailed' | 'copyFailed' | 'noRoom';

interface Choice {
  readonly href: string;
  /** `null` for SVG. */
  readonly scale: number | null;
  readonly isTransparent: boolean;
}

/** Puts the form in place of the links. */
export function adoptMenu(menu: HTMLDetailsElement): void {
  const form = menu.querySelector('form');
  const copy = menu.querySelector<HTMLButtonElement>('button[type="button"]');
  if (!form || !copy) return;
  menu.querySelector('ul')?.setAttribute('hidden', '');
  form.hidden = false;
  copy.hidden = typeof ClipboardItem === 'undefined';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(menu, () => save(menu, choiceOf(form)), 'saved', 'saveFailed');
  });
  copy.addEventListener('click', () => {
    void attempt(menu, () => copyPicture(menu, choiceOf(form)), 'copied', 'copyFailed');
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const format = data.get('format');
  const size = form.querySelector<HTMLInputElement>('input[name="size"]:checked');
  return {
    href: size?.dataset['href'] ?? '',
    scale: format === 'svg' ? null : Number(format),
    isTransparent: data.get('ground') === 'transparent',
  };
}

async function attempt(
  menu: HTMLElement,
  act: () => Promise<void>,
  done: Say,
  failed: Say,
): Promise<void> {
  say(menu, null);
  try {
    await act();
    say(menu, done);
  } catch (error) {
    say(menu, error instanceof NoRoom ? 'noRoom' : failed);
  }
}

function say(menu: HTMLElement, which: Say | null): void {
  for (const words of menu.querySelectorAll<HTMLElement>('[data-say]'))
    words.hidden = words.dataset['say'] !== which;
}

/** The chart, or what is shown of it, does not fit the size chosen. */
class NoRoom extends Error {}

/**
 * The chosen picture as SVG: of the chart as it is now, laid out for the size chosen. Where it is
 * filtered, or has other years than usual, it says so.
 */
async function pictureOf(menu: HTMLElement, choice: Choice): Promise<string> {
  const response = await fetch(choice.href);
  if (response.status === 404) throw new NoRoom();
  if (!response.ok) throw new Error(String(response.status));
  const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const chart = menu.closest('.chart-block')?.querySelector<HTMLElement>('.chart');
  const place = document.querySelector<HTMLElement>('.explorer');
  if (chart && place && isExplored(place)) {
    const day = japaneseDay(new Date());
    const address = addressHere();
    const texts = textsOf(file, address);
    const drawn = await exploredPicture(chart, place, { size: sizeOf(choice.href), texts, day });
    if (!drawn) throw new NoRoom();
    putPicture(file, drawn, { day, address });
  }
  if (choice.isTransparent) file.getElementById('ground')?.remove();
  return new XMLSerializer().serializeToString(file);
}

/** Where what is shown now is found by anyone; a file of one's own is not. */
function addressHere(): string | null {
  return location.protocol === 'file:' ? null : location.href.replace(/#.*$/, '');
}

async function save(menu: HTMLElement, choice: Choice): Promise<void> {
  const svg = await pictureOf(menu, choice);
  const blob =
    choice.scale === null
      ? new Blob([svg], { type: 'image/svg+xml' })
      : await rasterize(svg, choice.scale);
  const stem =
    choice.href
      .split('/')
      .at(-1)
      ?.replace(/\.svg$/, '') ?? '';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `nenpyo-${stem}${choice.scale === null ? '.svg' : `@${choice.scale}x.png`}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The picture is promised at once: a browser lets only the click itself write to the clipboard. */
async function copyPicture(menu: HTMLElement, choice: Choice): Promise<void> {
  const png = pictureOf(menu, choice).then((svg) => rasterize(svg, choice.scale ?? 2));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
