/** What a page of the built site weighs before anyone touches it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Bytes, each file gzipped on its own, as a browser gets them. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** Modules the page starts or wakes, with all they import; what is written in the page too, but for data. */
  readonly js: number;
}

function elementsBelow(node: Tree.Document | Tree.Element): Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsBelow(child)] : [],
  );
}

function attribute({ attrs }: Tree.Element, wanted: string): string {
  return attrs.find(({ name }) => name === wanted)?.value ?? '';
}

const weights = new Map<string, number>();

function gzipped(content: string | Buffer): number {
  return gzipSync(content).length;
}

function fileWeight(address: string): number {
  const weight = weights.get(address) ?? gzipped(readFileSync(join('dist', address)));
  weights.set(address, weight);
  return weight;
}

/** Addresses a module imports without being asked, and what they import in turn. */
function withImports(address: string, found: Set<string>): void {
  if (found.has(address)) return;
  found.add(address);
  const code = readFileSync(join('dist', address), 'utf8');
  for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g))
    withImports(`/_astro/${name}`, found);
}

function sum(addresses: Iterable<string>): number {
  return [...addresses].reduce((total, address) => total + fileWeight(address), 0);
}

/** How many elements the charts of a page have, and how many of them are bars. */
export function countInCharts(html: string): { readonly elements: number; readonly bars: number } {
  const charts = elementsBelow(parse(html)).filter(
    (element) => element.tagName === 'svg' && attribute(element, 'data-chart'),
  );
  const inside = charts.flatMap(elementsBelow);
  const bars = inside.filter((element) => attribute(element, 'data-kind') === 'bar');
  return { elements: inside.length, bars: bars.length };
}

export function weigh(html: string): PageWeight {
  const elements = elementsBelow(parse(html));
  const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const islands = elements.filter(({ tagName }) => tagName === 'astro-island');
  const modules = new Set<string>();
  for (const address of [
    ...scripts.map((script) => attribute(script, 'src')),
    ...islands.flatMap((island) => [
      attribute(island, 'component-url'),
      attribute(island, 'renderer-url'),
    ]),
  ])
    // A single file names its own modules, which stand in it.
    if (address.startsWith('/')) withImports(address, modules);
  const written = scripts
    .filter((script) => !attribute(script, 'type').endsWith('json'))
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => ('value' in node ? node.value : ''));
  return {
    html: gzipped(html),
    css: sum(new Set(sheets.map((sheet) => attribute(sheet, 'href')))),
    js: sum(modules) + written.reduce((total, code) => total + gzipped(code), 0),
  };
}
