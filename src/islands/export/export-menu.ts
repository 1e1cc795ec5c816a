/** The menu that shares a chart and takes it away: copies links, saves what is shown. */
import { barIdOf, barsIn } from '../bars.ts';
import { isExplored } from '../explorer-place.ts';
import { readingDay } from '../japanese-day.ts';
import { isPlainClick } from '../plain-click.ts';
import { exploredPicture } from './explored-picture.ts';
import { putPicture, sizeOf, textsOf } from './picture-file.ts';
import { rasterize } from './rasterize.ts';

type Say =
  'saved' | 'copied' | 'saveFailed' | 'copyFailed' | 'noRoom' | 'linkCopied' | 'linkFailed';

interface Choice {
  readonly href: string;
  /** `null` for SVG. */
  readonly scale: number | null;
  readonly isTransparent: boolean;
}

/** Copies links where they would lead, keeps of the table what is shown, and opens the picture's form. */
export function adoptMenu(menu: HTMLDetailsElement): void {
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('a[data-copy]'))
    adoptLink(menu, link);
  adoptRows(menu);
  const form = menu.querySelector('form');
  if (form) adoptForm(menu, form);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

function adoptLink(menu: HTMLElement, link: HTMLAnchorElement): void {
  link.textContent = link.dataset['copy'] ?? '';
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const copied = navigator.clipboard.writeText(sharedAddress(link));
    void attempt(menu, () => copied, 'linkCopied', 'linkFailed');
  });
}

/** Where the link leads, with what is asked of the page now; a day that it fixes is the reader's. */
function sharedAddress(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  const isFixed = address.searchParams.has('on');
  const isHere = address.pathname === location.pathname;
  if (isHere) address.search = location.search;
  if (isFixed) address.searchParams.set('on', readingDay(new Date()));
  return address.href.replaceAll('%2C', ',');
}

function adoptRows(menu: HTMLElement): void {
  const link = menu.querySelector<HTMLAnchorElement>('.export-rows');
  const chart = menu.closest('.chart-block')?.querySelector<HTMLElement>('.chart');
  const place = document.querySelector<HTMLElement>('.explorer');
  if (!link || !chart) return;
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event) || !place || !isExplored(place)) return;
    event.preventDefault();
    const shown = new Set(barsIn(chart).flatMap((bar) => barIdOf(bar) ?? []));
    void attempt(menu, () => saveRows(link, shown), 'saved', 'saveFailed');
  });
}

/** The heading and the rows of the projects shown. */
async function saveRows(link: HTMLAnchorElement, shown: ReadonlySet<string>): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(String(response.status));
  const lines = (await response.text()).split('\r\n');
  const kept = lines.filter((line, i) => i === 0 || shown.has(line.split(',', 1)[0] ?? ''));
  const text = `${kept.join('\r\n')}\r\n`;
  // Reading a response takes the mark away by which Excel knows its encoding.
  download(new Blob(['\uFEFF', text], { type: 'text/csv' }), link.href.split('/').at(-1) ?? '');
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `nenpyo-${name}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts the form in place of the links. */
function adoptForm(menu: HTMLElement, form: HTMLFormElement): void {
  const copy = form.querySelector<HTMLButtonElement>('button[type="button"]');
  if (!copy) return;
  menu.querySelector('.export-picture ul')?.setAttribute('hidden', '');
  form.hidden = false;
  // A slide is what pictures are mostly wanted for; what does not fit one is not offered it.
  if (!form.querySelector('input[name="size"]:checked'))
    form.querySelector<HTMLInputElement>('input[name="size"]')?.click();
  copy.hidden = typeof ClipboardItem === 'undefined';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(menu, () => save(menu, choiceOf(form)), 'saved', 'saveFailed');
  });
  copy.addEventListener('click', () => {
    void attempt(menu, () => copyPicture(menu, choiceOf(form)), 'copied', 'copyFailed');
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
    const day = readingDay(new Date());
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
  download(blob, `${stem}${choice.scale === null ? '.svg' : `@${choice.scale}x.png`}`);
}

/** The picture is promised at once: a browser lets only the click itself write to the clipboard. */
async function copyPicture(menu: HTMLElement, choice: Choice): Promise<void> {
  const png = pictureOf(menu, choice).then((svg) => rasterize(svg, choice.scale ?? 2));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
