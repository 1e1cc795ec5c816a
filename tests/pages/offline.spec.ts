/** A plan's page as a single file, opened from a disk with no network. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { missingGlyphs } from './glyphs.ts';
import { rowsOf } from '../fixtures/site.ts';
import { unfold } from './fold.ts';

const files = rowsOf('plans').flatMap(({ id }) => [`offline/${id}.html`, `en/offline/${id}.html`]);

for (const file of files) {
  test(`${file} asks for nothing and works`, async ({ page, context }) => {
    await context.setOffline(true);
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|file):/.test(request.url())) faults.push(request.url());
    });
    page.on('requestfailed', (request) => faults.push(`failed ${request.url().slice(0, 80)}`));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const address = pathToFileURL(resolve('dist', file)).href;
    await page.goto(address);
    await expect(page.locator('main > .note').first()).toBeVisible();

    // A bar with a lineage where the plan has one: what is merely related lights nothing.
    const descent = page.locator('[data-kind="arrow"]:not([data-relation="related"])');
    const bars = page.locator('.chart [data-kind="bar"]');
    const [from = ''] = (await descent.count())
      ? ((await descent.first().getAttribute('data-id')) ?? '').split('->')
      : [(await bars.first().getAttribute('data-id')) ?? ''];
    const bar = page.locator(`[data-kind="bar"][data-id="${from}"]`).first();
    await bar.scrollIntoViewIfNeeded();
    await bar.hover();
    if (await descent.count()) {
      await expect(page.locator('.chart[data-lit]')).not.toHaveCount(0);
      await expect(bar).toHaveClass(/\bon\b/);
    }

    await bar.click();
    const panel = page.locator('.panel');
    const name = rowsOf('projects').find(({ id }) => id === from);
    await expect(panel.locator('.panel-title')).toContainText(
      (file.startsWith('en/') ? name?.['name_en'] : name?.['name_ja']) ?? '?',
    );
    expect(new URL(page.url()).search).toBe(`?project=${from}`);
    await expect(panel.locator('nav, .chart-block')).toHaveCount(0);
    expect(await missingGlyphs(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();

    // A link in a table opens the panel too, and the page stays where it was.
    await page.evaluate(() => (document.documentElement.dataset['same'] = 'yes'));
    await unfold(page);
    await page.locator('.projects a[href^="?project="]').last().click();
    await expect(panel).toBeVisible();
    await expect(page.locator('html[data-same]')).toHaveCount(1);
    await page.keyboard.press('Escape');

    await expect(page.locator('.site-search, .export, .site-header nav')).toHaveCount(0);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(0);
    expect(faults).toEqual([]);

    const lost = await page
      .locator('a')
      .evaluateAll((all) =>
        all
          .flatMap((link) => link.getAttribute('href') ?? [])
          .filter((href) =>
            href.startsWith('#')
              ? !document.getElementById(decodeURIComponent(href.slice(1)))
              : !/^(?:https?:\/\/|\?project=[a-z0-9-]+#project-|\?from=\d{4}&to=\d{4}$)/.test(href),
          ),
      );
    expect(lost).toEqual([]);
  });
}

test('a single file filters, counts and draws other years as the page does', async ({
  page,
  context,
}) => {
  const query = '?status=running&from=2020&to=2032&density=detailed';
  const shown = async (address: string): Promise<unknown> => {
    await page.goto(address + query);
    await expect(page.locator('.explorer-waiting:not([data-waiting])')).toHaveCount(1);
    await expect(page.locator('[data-kind="axis-label"][data-id="2032"]').first()).toBeAttached();
    return page.evaluate(() => ({
      count: document.querySelector('.explorer-count')?.textContent,
      rows: document.querySelectorAll('tr[data-project]:not([hidden])').length,
      bars: [...document.querySelectorAll('.chart [data-kind="bar"]')].map((bar) => [
        bar.getAttribute('data-id'),
        bar.getAttribute('x'),
        bar.getAttribute('d'),
      ]),
    }));
  };
  const served = await shown('/en/plans/life-science/');
  await context.setOffline(true);
  const file = pathToFileURL(resolve('dist/en/offline/life-science.html')).href;
  expect(await shown(file)).toEqual(served);
  expect(await missingGlyphs(page)).toEqual([]);
  // A bar drawn anew opens its project as the first ones did.
  await page.locator('.chart a.p').first().click();
  await expect(page.locator('.panel .panel-title')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.explorer-reset').click();
  await unfold(page);
  await expect(page).toHaveURL(file);
  await expect(page.locator('tr[data-project]:visible')).toHaveCount(
    await page.locator('tr[data-project]').count(),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a bar of a single file leads to its row in the table', async ({ page }) => {
    await page.goto(pathToFileURL(resolve('dist/offline/nano-materials.html')).href);
    await page.locator('.chart a.p').first().click();
    await expect(page.locator('tr:target')).toBeInViewport();
  });
});

test('a single file says of a project it does not hold that there is none', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const address = pathToFileURL(resolve('dist/offline/nano-materials.html'));
  address.search = '?project=nope';
  await page.goto(address.href);
  await page.locator('.chart').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.panel')).toContainText('「nope」という課題はありません');
  await expect(page.locator('.panel-page')).toBeHidden();
  expect(await missingGlyphs(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('axe finds nothing in a single file, light or dark, with a project open', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(
      `${pathToFileURL(resolve('dist/en/offline/nano-materials.html')).href}?project=arim`,
    );
    await page.locator('.chart').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.panel')).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  }
});
