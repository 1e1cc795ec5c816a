/** What must hold on every page, whichever it is. */
import { expect, test, type Page } from '@playwright/test';
import { allPaths, markupOf, pagePaths, partsOf, rowsOf } from '../fixtures/site.ts';
import { violationsIn } from './axe.ts';
import { unfold } from './fold.ts';
import { kindsIn, pagesOfEachKind } from './page-kinds.ts';
import { missingOn } from './project-rows.ts';
import { printedFaults, sheets, turnToPaper } from './paper.ts';

/** Every plan’s page, and pages that together have each kind of element that any page has. */
function pagesToLookAt(): readonly string[] {
  const pages = new Map(allPaths().map((path) => [path, kindsIn(markupOf(path))]));
  const plans = [...pages.keys()].filter((path) => /^(?:\/en)?\/plans\//.test(path));
  return pagesOfEachKind(pages, plans);
}

let looked: readonly string[] | null = null;
const looks = 6;
for (let part = 0; part < looks; part++)
  test(`axe finds nothing on a page of each kind, light or dark (${part + 1} of ${looks})`, async ({
    page,
  }) => {
    for (const path of partsOf((looked ??= pagesToLookAt()), looks)[part] ?? []) {
      await page.goto(path);
      await unfold(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsIn(page), `${path}, ${colorScheme}`).toEqual([]);
      }
    }
  });
/** What the page asks elsewhere, does not get, or reports as an error, from now on. */
function faultsOf(page: Page): string[] {
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
  return faults;
}

partsOf(pagePaths(), 8).forEach((paths, part) => {
  test(`a page asks no other host, reports no error, and prints nothing to click and each address once (${part + 1} of 8)`, async ({
    page,
  }) => {
    const screen = page.viewportSize();
    const faults = faultsOf(page);
    for (const path of paths) {
      await page.goto(path);
      await turnToPaper(page, sheets['A4 standing']);
      expect(await printedFaults(page), path).toEqual([]);
      expect(faults, path).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      if (screen) await page.setViewportSize(screen);
    }
  });
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

test('every project has a page in each language', () => {
  const paths = new Set(pagePaths());
  for (const { id } of rowsOf('projects'))
    for (const root of ['', '/en']) expect(paths).toContain(`${root}/projects/${id}/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  partsOf(pagePaths(), 4).forEach((paths, part) => {
    test(`every page still shows its chart, its table, its links and a project’s rows (${part + 1} of 4)`, async ({
      page,
    }) => {
      for (const path of paths) {
        await page.goto(path);
        expect(await hiddenFrom(page, expectedOn(path)), path).toEqual([]);
        const [, english, project] = /^(\/en)?\/projects\/([^/]+)\/$/.exec(path) ?? [];
        if (project !== undefined)
          expect(await missingOn(page, project, english ? 'en' : 'ja'), path).toEqual([]);
      }
    });
  });
});

/** What is to be seen on the page at this address; of several, the first. */
function expectedOn(path: string): string[] {
  const frame = ['main h1', 'nav a'];
  // These show no chart of their own.
  if (path.includes('/about/') || path.endsWith('/embed/')) return frame;
  const ways = [...frame, 'main a'];
  // The lists of evaluations and organizations have a table and no chart.
  if (/\/(?:evaluations|organizations)\/$/.test(path)) return [...ways, 'main table'];
  // The posters have pictures of themselves.
  if (path.endsWith('/posters/')) return [...ways, 'main img'];
  const chart = [...ways, 'svg[data-chart] [data-kind="bar"]'];
  if (/\/(?:plans|programs)\//.test(path)) return [...chart, 'main details:has(table) > summary'];
  return /\/(?:organizations|outlook)\//.test(path) ? [...chart, 'main table'] : chart;
}

/** Those of the selectors whose first element is not there or not to be seen. */
function hiddenFrom(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.filter((selector) => {
        const element = document.querySelector(selector);
        const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return !(width && height && element?.checkVisibility({ visibilityProperty: true }));
      }),
    selectors,
  );
}
