/** The decks in `examples/`, opened against the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

/** Where the decks look for the site, as a reader would start it. */
const published = 'http://localhost:4321';
const desk = 'http://deck.test';

function addressesIn(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/http:\/\/localhost:4321(\/[^\s"'<>)#]*)/g);
  return [...found].map(([, path = '']) => path);
}

/** Serves this folder as the deck's own host, and the site under test as the published one. */
async function open(page: Page, deck: string, site: string): Promise<void> {
  await page.route(`${desk}/**`, (route) => {
    const file = resolve(`.${decodeURIComponent(new URL(route.request().url()).pathname)}`);
    return file.startsWith(resolve('.') + sep) && existsSync(file)
      ? route.fulfill({ path: file })
      : route.fulfill({ status: 404 });
  });
  await page.route(`${published}/**`, async (route) => {
    const address = route.request().url().replace(published, site);
    const response = await route.fetch({ url: address });
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  await page.goto(`${desk}/${deck}`);
}

test('every address in the decks is one of the site', () => {
  const decks = [join('examples', 'reveal', 'index.html'), join('examples', 'marp', 'deck.md')];
  for (const deck of decks) {
    const paths = addressesIn(deck);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths)
      expect([
        path,
        existsSync(join('dist', path.endsWith('/') ? `${path}index.html` : path)),
      ]).toEqual([path, true]);
  }
});

test('the reveal deck shows its charts whole, and its keys turn the slides', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'examples/reveal/index.html', baseURL ?? '');
  const frame = page.locator('iframe');
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('[data-kind="bar"]').first()).toBeVisible();
  const overflow = await inside.locator('html').evaluate((html) => ({
    wide: html.scrollWidth - html.clientWidth,
    high: html.scrollHeight - html.clientHeight,
    frame: html.querySelector('.chart-frame')?.scrollWidth ?? 0,
    shown: html.querySelector('.chart-frame')?.clientWidth ?? 0,
  }));
  expect(overflow.wide).toBe(0);
  expect(overflow.high).toBe(0);
  expect(overflow.frame).toBe(overflow.shown);
  const box = await frame.boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.y ?? -1) >= 0).toBe(true);
  expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(1280);
  expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(720);
  // A click on the chart does not keep the keys from the deck.
  await page.mouse.click((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/1$/);
  const element = page.locator('nenpyo-chart');
  await expect(element.locator('svg')).toBeVisible();
  const drawn = await element.boundingBox();
  expect((drawn?.y ?? 0) + (drawn?.height ?? 9999)).toBeLessThanOrEqual(720);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/2$/);
  const picture = page.locator('img');
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
});
