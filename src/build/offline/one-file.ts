/**
 * A built page → the same page as one file that asks for nothing. What it loads is put inside, with
 * it the pages of its projects, for the panel beside a chart, and the tables, for its filters. What
 * would have to be fetched (search, pictures, slides) is taken out. Links to other pages name the
 * host others reach them at; where none is known they are plain text.
 */
import {
  html,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { escapeText } from '../../render/svg/index.ts';
import { usedCharacters } from '../fonts/used-characters.ts';
import {
  bareName,
  fromSameFolder,
  importMap,
  importsOf,
  reachable,
  withBareImports,
  type Modules,
} from './scripts.ts';
import { withFontsInside } from './styles.ts';

export interface Inside {
  readonly css: string;
  readonly modules: Modules;
  readonly icon: string;
  readonly font: (file: string) => Buffer;
  /** The page's own address without its host. */
  readonly path: string;
  /** Begins the addresses of its language, base path included: `/base/en/`. */
  readonly prefix: string;
  /** The host others reach the pages at, or `null`. */
  readonly site: string | null;
  /** The built pages of the projects it shows, by id. */
  readonly projects: ReadonlyMap<string, string>;
  /** Ids of the programs it shows, each a place on it. */
  readonly programs: ReadonlySet<string>;
  /** The published tables, JSON. */
  readonly tables: string;
  /** What the panel and the filters say of themselves, in either weight. */
  readonly scripted: string;
  readonly notice: { readonly text: string; readonly link: string };
}

type Element = Tree.Element;

/** Elements in document order, those inside templates too. */
function* elementsOf(node: Tree.ParentNode): Generator<Element> {
  for (const child of [...node.childNodes]) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
    if ('content' in child) yield* elementsOf(child.content);
  }
}

function attr(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function setAttr(element: Element, name: string, value: string | null): void {
  element.attrs = element.attrs.filter((each) => each.name !== name);
  if (value !== null) element.attrs.push({ name, value });
}

function hasClass(element: Element, names: readonly string[]): boolean {
  return (attr(element, 'class') ?? '').split(' ').some((name) => names.includes(name));
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

function remove(element: Element): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== element);
}

/** What leads away or has to fetch something. */
const away = [
  'site-search',
  'export',
  'slides',
  'language',
  'ways',
  'breadcrumb',
  'to-print',
  'offline',
];

function leadsAway(element: Element): boolean {
  const isMenu = element.tagName === 'nav' && (element.parentNode as Element).tagName === 'header';
  return isMenu || hasClass(element, away);
}

/** What is of a project's page alone, and its chart: that is on the plan's page already. */
function staysBehind(element: Element): boolean {
  const isOfPage = element.tagName === 'script' || attr(element, 'data-page-only') !== null;
  return isOfPage || hasClass(element, ['chart-block']);
}

/** Of a project's page what the panel shows. */
function keptProject(id: string, built: string, { prefix, site }: Inside): string {
  const main = [...elementsOf(parse(built))].find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`The page of ${id} has no main part.`);
  for (const element of elementsOf(main)) if (staysBehind(element)) remove(element);
  const page = site
    ? ` data-page="${escapeText(new URL(`${prefix}projects/${id}/`, site).href)}"`
    : '';
  return `<template id="kept-${id}"${page}>${serialize(main)}</template>`;
}

/** What stands for the page where a link to it is shared; a file on a disk has none. */
function isForSharing(meta: Element): boolean {
  return /^(?:og|twitter):/.test(attr(meta, 'property') ?? attr(meta, 'name') ?? '');
}

/** Links of the head that name another file; the rest of them name pages. */
function putLinkInside(link: Element, { icon, site }: Inside, css: string): void {
  const rel = attr(link, 'rel');
  if (rel === 'stylesheet') {
    link.tagName = link.nodeName = 'style';
    link.attrs = [];
    setText(link, css);
  } else if (rel === 'icon')
    setAttr(link, 'href', `data:image/svg+xml,${encodeURIComponent(icon)}`);
  else if (!site || (rel !== 'canonical' && rel !== 'alternate')) remove(link);
}

/** Modules by name, in scripts and in what an island says it is made of. */
function nameModules(element: Element, entries: Set<string>): void {
  for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
    const url = attr(element, name);
    if (!url) continue;
    entries.add(url.replace(/^.*\//, ''));
    setAttr(element, name, bareName(url));
  }
  if (element.tagName !== 'script' || attr(element, 'type') !== 'module') return;
  const src = attr(element, 'src');
  const code = src ? `import './${src.replace(/^.*\//, '')}';` : fromSameFolder(textOf(element));
  for (const file of importsOf(code)) entries.add(file);
  setAttr(element, 'src', null);
  setText(element, withBareImports(code));
}

/** Filters read the tables from the page itself; the bars they draw open the panel. */
function giveTables(explorer: Element, { tables }: Inside): void {
  const data = Buffer.from(tables).toString('base64');
  setAttr(explorer, 'data-tables', `data:application/json;base64,${data}`);
  setAttr(explorer, 'data-bars', projectHref('*'));
}

/** Opens the panel; without script, shows the project's row. */
function projectHref(id: string): string {
  return `?project=${id}#project-${id}`;
}

/** What leads nowhere is not to look like a link. */
function unlink(link: Element): void {
  setAttr(link, 'href', null);
  if (link.namespaceURI === html.NS.HTML) link.tagName = link.nodeName = 'span';
}

/** To a place on this page, to a project in its panel, to another page with its host or not at all. */
function nameLink(link: Element, { path, prefix, site, projects, programs }: Inside): void {
  const href = attr(link, 'href');
  // A place or other years of this page.
  if (!href || /^[#?]/.test(href)) return;
  // Without a host any will do to read an address by; it is not written.
  const here = new URL(path, site ?? 'https://host.invalid');
  const url = new URL(href, here);
  if (url.origin !== here.origin) return;
  const idBelow = (folder: string): string =>
    url.pathname.startsWith(`${prefix}${folder}/`)
      ? url.pathname.slice(prefix.length + folder.length + 1, -1)
      : '';
  const [project, program] = [idBelow('projects'), idBelow('programs')];
  setAttr(link, 'download', null);
  if (url.pathname === path) setAttr(link, 'href', url.hash || '#main');
  else if (projects.has(project)) setAttr(link, 'href', projectHref(project));
  else if (programs.has(program)) setAttr(link, 'href', `#${program}`);
  else if (site) setAttr(link, 'href', url.href);
  else unlink(link);
}

/** First thing in the page's main part, so that what is a copy says so. */
function withNotice(page: string, { notice, path, site }: Inside): string {
  const link = site
    ? ` <a href="${escapeText(new URL(path, site).href)}" class="original">${escapeText(notice.link)}</a>`
    : '';
  return page.replace(
    /<main [^>]*>/,
    (main) => `${main}<p class="note copy">${escapeText(notice.text)}${link}</p>`,
  );
}

export function asOneFile(built: string, inside: Inside): string {
  const document = parse(withNotice(built, inside));
  const original = [...elementsOf(document)].find((element) => hasClass(element, ['original']));
  const kept = [...inside.projects].map(([id, page]) => keptProject(id, page, inside)).join('');
  const body = [...elementsOf(document)].find(({ tagName }) => tagName === 'body');
  if (!body) throw new Error(`${inside.path} has no body.`);
  for (const child of parseFragment(kept).childNodes) {
    child.parentNode = body;
    body.childNodes.push(child);
  }
  for (const element of elementsOf(document)) if (leadsAway(element)) remove(element);
  const { regular, bold } = usedCharacters(
    serialize(document).replaceAll(/(<\/?)template/g, '$1div'),
  );
  const css = withFontsInside(
    inside.css,
    {
      400: new Set([...regular, ...inside.scripted]),
      700: new Set([...bold, ...inside.scripted]),
    },
    inside.font,
  );
  const entries = new Set<string>();
  for (const element of elementsOf(document)) {
    if (element.tagName === 'meta' && isForSharing(element)) remove(element);
    if (element.tagName === 'link') putLinkInside(element, inside, css);
    if (hasClass(element, ['explorer'])) giveTables(element, inside);
    if (element.tagName === 'a' && element !== original) nameLink(element, inside);
    nameModules(element, entries);
  }
  const map = importMap(reachable(entries, inside.modules), inside.modules);
  // After the encoding, which has to stand in the first 1024 bytes, and before every script.
  return serialize(document).replace(
    /<meta charset="utf-8">/i,
    (meta) => `${meta}<script type="importmap">${map}</script>`,
  );
}
