/**
 * A project beside the chart: the content of its own page, fetched when it is opened. On a narrow
 * screen it is a sheet from below. Escape closes it and the focus returns to the bar.
 */
import { panelWords } from '../i18n/panel-words.ts';
import { basePath, createAddresses } from '../site/addresses.ts';
import { askFor } from './asked-project.ts';
import { barIdOf, barOf } from './bars.ts';
import { pinLineage } from './light-lineage.ts';
import { narrowed } from './narrowed.ts';
import { isPlainClick } from './plain-click.ts';
import { redrawn } from './redrawn.ts';
import { showStates } from './show-states.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';
const words = panelWords(lang);
/** Keeps what a panel takes over from meeting the names on its page. */
const prefix = 'panel-';

const { hrefOf } = createAddresses({ site: null, base: basePath(import.meta.env.BASE_URL) });
const addressOf = (id: string): string => hrefOf({ page: 'project', id }, lang);

let panel: HTMLElement | null = null;
let shown: string | null = null;

function button(text: string, onclick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onclick);
  return element;
}

function frame(): HTMLElement {
  const aside = document.createElement('aside');
  aside.className = 'panel';
  aside.tabIndex = -1;
  aside.setAttribute('aria-label', words.label);
  aside.addEventListener('click', followInside);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown !== null && !event.defaultPrevented && !event.isComposing)
      askFor(null);
  });
  document.body.append(aside);
  addEventListener(redrawn, showBar);
  return aside;
}

/** The project whose page a link of a text leads to. */
function projectOf({ origin, pathname, hash }: HTMLAnchorElement): string | null {
  if (origin !== location.origin || hash) return null;
  const id = /\/([^/]+)\/$/.exec(pathname)?.[1];
  return id && pathname === addressOf(id) ? id : null;
}

/** A link to another project, or its bar, leads there in the panel. */
function followInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlainClick(event) || link.classList.contains('panel-page')) return;
  const id = barIdOf(link) ?? projectOf(link);
  if (id === null) return;
  event.preventDefault();
  askFor(id);
}

/**
 * Names in the taken-over content get a prefix, and what refers to them with it. `address`: of the
 * page it is from, or `null` where it is from this one.
 */
function rename(content: HTMLElement, address: string | null): void {
  // The page's own sections keep these names to themselves; headings say the same here.
  for (const section of content.querySelectorAll('section'))
    section.removeAttribute('aria-labelledby');
  for (const named of content.querySelectorAll('[id]')) named.id = prefix + named.id;
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for'])
    for (const element of content.querySelectorAll(`[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? '').split(' ');
      element.setAttribute(attribute, ids.map((id) => prefix + id).join(' '));
    }
  for (const symbol of content.querySelectorAll('use'))
    symbol.setAttribute('href', `#${prefix}${(symbol.getAttribute('href') ?? '').slice(1)}`);
  for (const link of content.querySelectorAll('a[href^="#"]')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    const isHere = content.querySelector(`#${CSS.escape(prefix + id)}`) !== null;
    link.setAttribute('href', isHere ? `#${prefix}${id}` : `${address ?? ''}#${id}`);
  }
}

/** The project's page as a single file holds it, or `null` where it is to be fetched. */
function keptPage(id: string): HTMLTemplateElement | null {
  const kept = document.getElementById(`kept-${id}`);
  return kept instanceof HTMLTemplateElement ? kept : null;
}

/** A single file knows its own projects and can fetch no other. */
function holdsPages(): boolean {
  return document.querySelector('template[id^="kept-"]') !== null;
}

/** What a project's page says; `null` where there is no such project. */
async function partsOf(id: string): Promise<Iterable<Node> | null> {
  const kept = keptPage(id);
  if (kept) return document.importNode(kept.content, true).childNodes;
  if (holdsPages()) return null;
  const response = await fetch(addressOf(id));
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main) return null;
  for (const extra of main.querySelectorAll('script, [data-page-only]')) extra.remove();
  for (const island of main.querySelectorAll('astro-island'))
    island.replaceWith(...island.childNodes);
  // Its chart stands still here, and no filter draws it anew.
  for (const chart of main.querySelectorAll('.chart')) chart.removeAttribute('data-subject');
  return document.adoptNode(main).childNodes;
}

/** `null` where there is no such project. */
async function contentOf(id: string): Promise<HTMLElement | null> {
  const parts = await partsOf(id);
  if (!parts) return null;
  const content = document.createElement('div');
  content.className = 'panel-content';
  content.append(...parts);
  const heading = content.querySelector('h1');
  if (heading) {
    // On this page it is one of many.
    const lower = document.createElement('h2');
    lower.className = 'panel-title';
    lower.tabIndex = -1;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  showStates(content, new Date());
  rename(content, keptPage(id) ? null : addressOf(id));
  return content;
}

/** Says on itself that it has copied the page's address, which names the project. */
function copyButton(): HTMLButtonElement {
  const copy = button(words.copy, () => {
    void navigator.clipboard.writeText(location.href).then(
      () => (copy.textContent = words.copied),
      () => (copy.textContent = words.copyFailed),
    );
  });
  copy.setAttribute('aria-live', 'polite');
  copy.hidden = !isSecureContext;
  return copy;
}

/** Beside the chart the panel takes some of its width, and the chart is drawn for what is left. */
const beside = matchMedia('(width >= 60rem)');

function makeRoom(): void {
  const { documentElement } = document;
  if (!documentElement.hasAttribute('data-panel')) {
    documentElement.toggleAttribute('data-panel', true);
    if (beside.matches) dispatchEvent(new Event(narrowed));
  }
  showBar();
}

/** The bar stays in sight: beside the panel, or over it on a narrow screen. */
function showBar(): void {
  const bar = shown === null ? null : barOf(shown);
  bar?.closest('details.program')?.setAttribute('open', '');
  bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function fill(id: string, content: Node): void {
  panel ??= frame();
  const page = document.createElement('a');
  page.className = 'panel-page';
  page.textContent = words.page;
  const address = holdsPages() ? keptPage(id)?.dataset['page'] : addressOf(id);
  // A single file may not know where its pages stand.
  if (address) page.href = address;
  else page.hidden = true;
  const header = document.createElement('div');
  header.className = 'panel-header';
  const close = button(words.close, () => {
    askFor(null);
  });
  close.className = 'panel-close';
  header.append(page, copyButton(), close);
  panel.replaceChildren(header, content);
  panel.hidden = false;
  panel.scrollTop = 0;
  makeRoom();
  (panel.querySelector<HTMLElement>('.panel-title') ?? close).focus({ preventScroll: true });
}

function says(sentence: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.className = 'panel-title';
  paragraph.textContent = sentence;
  return paragraph;
}

function hide(): void {
  const was = shown;
  shown = null;
  pinLineage(null);
  if (!panel || panel.hidden) return;
  panel.hidden = true;
  document.documentElement.removeAttribute('data-panel');
  if (was !== null) barOf(was)?.focus({ preventScroll: true });
}

export async function showProject(id: string | null): Promise<void> {
  if (id === shown) return;
  if (id === null) {
    hide();
    return;
  }
  shown = id;
  pinLineage(id);
  const content = await contentOf(id).then(
    (found) => found ?? says(words.unknown(id)),
    () => says(words.failed),
  );
  // Meanwhile another may have been opened, or none.
  if (shown === id) fill(id, content);
}
