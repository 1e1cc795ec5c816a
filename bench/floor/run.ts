/**
 * What a chart costs a browser beside the least it could cost, and beside Observable Plot. All set
 * the same system font, so that none waits for one.
 */
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.ts';
import { readAtlas, type Plan } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';
import { seeded } from '../../tests/arbitraries/seeded.ts';
import { writeSyntheticTables } from '../synthetic.ts';
import { measuredPages, type MeasuredPage } from './measured-pages.ts';

/** Bars a program; what grows is the number of programs. */
const perProgram = 60;
const runs = 5;

function planOf(bars: number): Plan {
  const folder = mkdtempSync(join(tmpdir(), 'nenpyo-floor-'));
  const extent = { plans: 1, programs: Math.round(bars / perProgram), projects: perProgram };
  writeSyntheticTables(folder, extent, seeded(bars));
  const plan = readAtlas(readTableFiles(folder)).atlas?.plans[0];
  if (!plan) throw new Error('The synthetic tables have faults.');
  return plan;
}

/** Scripts and style sheets of the pages by path, bundled as the site's are. */
async function assets(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of ['plan', 'embed', 'plot']) {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input: `bench/floor/${name}-script.ts` },
      },
    });
    if (!('output' in built)) throw new Error('Nothing was bundled.');
    for (const file of built.output) {
      const isEntry = file.type === 'chunk' && file.isEntry;
      const ending = file.fileName.split('.').at(-1) ?? '';
      const path = isEntry || ending === 'css' ? `/${name}.${ending}` : `/${file.fileName}`;
      found.set(path, file.type === 'chunk' ? file.code : String(file.source));
    }
  }
  return found;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
};

async function serve(contents: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const content = contents.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${types[path.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(content ?? ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

interface Cost {
  /** ms from the request to the first content on the screen. */
  readonly paint: number;
  /** ms for which the page could not have answered: of each long task what is over 50. */
  readonly blocked: number;
  readonly elements: number;
}

async function costOf(browser: Browser, url: string): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(2500);
  const cost = await page.evaluate(() => {
    const { tasks } = globalThis as unknown as { tasks: number[] };
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      elements: document.querySelectorAll('svg, svg *').length,
    };
  });
  await page.close();
  return cost;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function report(browser: Browser, url: string, page: MeasuredPage, bars: number) {
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i++) costs.push(await costOf(browser, url));
  const of = (pick: (cost: Cost) => number): number => median(costs.map(pick));
  const bytes = gzipSync(page.drawings, { level: 9 }).length;
  const cells = [
    page.name.padEnd(7),
    (of(({ elements }) => elements) / bars).toFixed(1).padStart(9),
    (bytes / bars).toFixed(0).padStart(9),
    of(({ paint }) => paint)
      .toFixed(0)
      .padStart(12),
    of(({ blocked }) => blocked)
      .toFixed(0)
      .padStart(9),
  ];
  console.log(`  ${String(bars).padStart(6)}  ${cells.join('')}`);
}

export async function benchFloor(): Promise<void> {
  console.log('\nCharts beside the floor: a plain SVG in bands of the same bars');
  console.log('    bars         elements   gz B a   first paint  blocked');
  console.log('                   a bar      bar        ms         ms');
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    env: { ...env },
    args: [...args],
  });
  const scripts = await assets();
  for (const bars of [60, 1000, 10_000]) {
    const plan = planOf(bars);
    const count = plan.programs.flatMap(({ projects }) => projects).length;
    const pages = measuredPages(plan);
    const contents = new Map(pages.map(({ name, html }) => [`/${name}.html`, html]));
    const server = await serve(new Map([...scripts, ...contents]));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const page of pages) await report(browser, `${origin}/${page.name}.html`, page, count);
    server.closeAllConnections();
    server.close();
  }
  await browser.close();
}
