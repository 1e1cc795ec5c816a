/** What must hold on every page, whichever it is. */
import { expect, test } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { pageParts, pagePaths } from './site.ts';

pageParts(8).forEach((paths, part) => {
  test(`axe finds nothing on any page (${part + 1} of 8)`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of paths) {
      await page.goto(path);
      expect(await violationsIn(page), path).toEqual([]);
    }
  });

  test(`a page asks no other host and reports no error (${part + 1} of 8)`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (hostname !== '127.0.0.1' && protocol !== 'data:') faults.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    for (const path of paths) {
      await page.goto(path);
      expect(faults, path).toEqual([]);
    }
  });
});

test('every internal link resolves, to its fragment', async ({ request }) => {
  test.setTimeout(120_000);
  const broken: string[] = [];
  const bodies = new Map<string, string>();
  // What a script holds is no link.
  const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;
  for (const path of pagePaths())
    bodies.set(path, (await (await request.get(path)).text()).replaceAll(scripts, ''));
  const seen = new Map<string, number>();
  for (const [path, html] of bodies) {
    for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
      if (url.host !== 'site' || url.protocol !== 'http:') continue;
      const page = bodies.get(url.pathname);
      if (page === undefined) {
        if (!seen.has(url.pathname))
          seen.set(url.pathname, (await request.get(url.pathname)).status());
        if (seen.get(url.pathname) !== 200) broken.push(`${path} → ${href}`);
      } else if (url.hash && !page.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`))
        broken.push(`${path} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('a page that is not there is answered by the 404 page, with ways on', async ({ page }) => {
  const response = await page.goto('/plans/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a[href="/"]').first()).toBeVisible();
});

test('the 404 page names pages with a similar address, in both languages', async ({ page }) => {
  await page.goto('/projects/p-promot/');
  await expect(page.locator('.near[data-records="/search.json"] a').first()).toHaveAttribute(
    'href',
    '/projects/p-promote/',
  );
  await page.goto('/en/projects/bind/');
  const english = page.locator('.near[data-records="/en/search.json"] a');
  await expect(english.first()).toHaveAttribute('href', '/en/projects/binds/');
  await expect(english.nth(1)).toHaveAttribute('href', '/en/projects/binds-2/');
});

test('an address meant to hurt finds no page and does nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const path of [
    '/projects/%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
    `/projects/${'a'.repeat(3000)}/`,
  ]) {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(404);
    await expect(page.locator('.near:visible')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  pageParts(4).forEach((paths, part) => {
    test(`every page still shows its chart, its table and its links (${part + 1} of 4)`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator('main h1'), path).toBeVisible();
        expect(await page.locator('nav a').count(), path).toBeGreaterThan(0);
        // These show no chart of their own.
        if (path.includes('/about/') || path.endsWith('/embed/')) continue;
        expect(await page.locator('main a').count(), path).toBeGreaterThan(0);
        // The evaluations have a table and no chart.
        if (path.endsWith('/evaluations/')) {
          await expect(page.locator('main table').first()).toBeVisible();
          continue;
        }
        // The posters have pictures of themselves.
        if (path.endsWith('/posters/')) {
          await expect(page.locator('main img').first()).toBeVisible();
          continue;
        }
        await expect(page.locator('svg[data-chart] [data-kind="bar"]').first(), path).toBeVisible();
        if (path.includes('/plans/'))
          await expect(page.locator('main table').first()).toBeVisible();
      }
    });
  });
});
