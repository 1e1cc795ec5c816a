/**
 * What exploring costs a reader: scripts before the first touch, the time from an interaction to the
 * next paint on a slow processor, and whether a page of five thousand projects ever stalls.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../scripts/browser.ts';
import { siteServer } from '../scripts/serve.ts';
import { build } from './build.ts';
import { seeded } from '../tests/arbitraries/seeded.ts';
import { writeSyntheticTables } from './synthetic.ts';

const slowdown = 4;
const wide = { width: 1440, height: 900 };

async function withSite(dist: string, use: (origin: string) => Promise<void>): Promise<void> {
  const server = siteServer(dist);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  server.close();
}

/** Notes event durations and long tasks from now on; they are read as ms. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Record<string, number[]> = { event: [], longtask: [] };
    Object.assign(globalThis, { seen });
    const note = (type: string) =>
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen[type]?.push(Math.round(duration));
      }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
    note('event');
    note('longtask');
  });
}

async function seen(page: Page, type: 'event' | 'longtask'): Promise<number[]> {
  await page.waitForTimeout(600);
  return page.evaluate((wanted) => {
    const { seen: all } = globalThis as unknown as { seen: Record<string, number[]> };
    const found = all[wanted] ?? [];
    all[wanted] = [];
    return found;
  }, type);
}

const worst = (values: readonly number[]): number => Math.max(0, ...values);

async function scripts(page: Page, origin: string, path: string): Promise<void> {
  let bytes = 0;
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      read.push(
        response.body().then((body) => {
          bytes += gzipSync(body, { level: 9 }).length;
        }),
      );
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  await Promise.all(read);
  console.log(`  ${(bytes / 1000).toFixed(1)} kB of script before the first touch, ${path}`);
}

async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

async function interactions(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/plans/life-science/`, { waitUntil: 'networkidle' });
  await slow(page);
  await watch(page);
  const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await act();
    console.log(`  ${String(worst(await seen(page, 'event'))).padStart(5)} ms  ${name}`);
  };
  const bar = page.locator('main .chart[data-subject] a.p').first();
  await measure('focus a bar', async () => {
    await bar.scrollIntoViewIfNeeded();
    await bar.focus();
  });
  await measure('keys from bar to bar', async () => {
    for (const key of ['ArrowDown', 'ArrowRight', 'n', 'End']) await page.keyboard.press(key);
  });
  await measure('open a project', () => page.keyboard.press('Enter'));
  await measure('close it', () => page.keyboard.press('Escape'));
  await measure('open the filters', () => page.locator('.explorer-open').click());
  await page.locator('.facets').waitFor();
  await measure('choose an answer', () => page.locator('.facets input').nth(9).click());
  await measure('zoom', () => page.locator('.zoom button').nth(1).click());
  await measure('give it up', () => page.locator('.chosen button').first().click());
}

async function atScale(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await watch(page);
  const report = async (name: string): Promise<void> => {
    const tasks = await seen(page, 'longtask');
    const events = await seen(page, 'event');
    console.log(
      `  ${name}: ${tasks.length} long tasks, worst ${worst(tasks)} ms; worst interaction ${worst(events)} ms`,
    );
  };
  await page.mouse.move(700, 450);
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 600);
  await report('scroll');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.locator('.explorer-open').click();
  await page.locator('.facets').waitFor({ timeout: 60_000 });
  await report('open the filters');
  const status = page.locator('[data-facet="status"] input').first();
  const start = performance.now();
  await status.click();
  await page.locator('.explorer-count', { hasText: 'のうち' }).waitFor();
  console.log(`  counted ${(performance.now() - start).toFixed(0)} ms after the choice`);
  await page.waitForTimeout(3000);
  await report('filter');
  await page.locator('.zoom button').nth(1).click();
  await page.waitForTimeout(3000);
  await report('zoom');
}

async function inPage(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: wide });
  await use(page);
  await page.close();
}

export async function benchExplore(): Promise<void> {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    env: { ...env },
    args: [...args],
  });
  console.log(`\nExploring: interaction to next paint, ${slowdown}× slower`);
  await withSite('dist', async (origin) => {
    for (const path of ['/', '/plans/life-science/', '/projects/arim/'])
      await inPage(browser, (page) => scripts(page, origin, path));
    await inPage(browser, (page) => interactions(page, origin));
  });
  console.log('\nExploring 5,000 projects on one page');
  const dist = resolve('.cache/bench-scale');
  if (!existsSync(dist)) {
    const folder = resolve('.cache/synthetic-84');
    writeSyntheticTables(folder, { plans: 84, programs: 1, projects: 60 }, seeded(84));
    build({ DATA_DIR: folder }, dist);
  }
  await withSite(dist, (origin) => inPage(browser, (page) => atScale(page, origin)));
  await browser.close();
}
