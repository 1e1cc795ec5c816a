/** Taking a chart away: by keyboard, as a file, as a picture, with and without script. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { renderSheet } from '../../src/render/svg/index.ts';
import { composeSheet, lightPalette, sheetSizes, type Sheet } from '../../src/scene/index.ts';
import { programOf } from '../arbitraries/programs.ts';
import { hostileNames } from '../fixtures/hostile-names.ts';
import { testMetrics } from '../fixtures/metrics.ts';
import { partsOf } from '../fixtures/site.ts';

const path = '/programs/nm-materials/';

async function open(page: Page): Promise<Locator> {
  await page.goto(path);
  const menu = page.locator('details.export').first();
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu.locator('form')).toBeVisible();
  return menu;
}

interface Choice {
  readonly size: string;
  readonly format: string;
  readonly ground: string;
}

async function take(page: Page, menu: Locator, choice: Choice): Promise<Download> {
  for (const [name, value] of Object.entries(choice))
    await menu.locator(`input[name="${name}"][value="${value}"]`).check();
  const download = page.waitForEvent('download');
  await menu.locator('button[type="submit"]').click();
  return download;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly corner: readonly number[];
  /** Pixels that are neither white nor clear. */
  readonly inked: number;
}

async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data: values } = context.getImageData(0, 0, width, height);
    let inked = 0;
    for (let i = 0; i < values.length; i += 4)
      if ((values[i + 3] ?? 0) > 0 && (values[i] ?? 0) + (values[i + 1] ?? 0) < 400) inked++;
    return { width, height, corner: [...values.slice(0, 4)], inked };
  }, png.toString('base64'));
}

/** What a browser's own XML reader finds: errors, and whatever could act or lead outside. */
async function dangersIn(page: Page, ...svgs: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (texts) =>
      texts.flatMap((text) => {
        const file = new DOMParser().parseFromString(text, 'image/svg+xml');
        const found = [
          ...file.querySelectorAll('parsererror, script, foreignObject, image, use, a'),
        ].map(({ localName }) => localName);
        for (const element of file.querySelectorAll('*'))
          for (const { name } of element.attributes)
            if (/^on|href$|^src$|^style$/i.test(name)) found.push(`${element.localName} ${name}`);
        return found;
      }),
    svgs,
  );
}

test('the menu opens and closes by keyboard and gives the focus back', async ({ page }) => {
  const menu = await open(page);
  await page.keyboard.press('Tab');
  await expect(menu.locator('a').first()).toBeFocused();
  await menu.locator('input[value="shown"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(menu.locator('input[value="slide"]')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(menu.locator('form')).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
});

test('a link is copied with what is asked of the page, and one with its day held', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/?status=running&from=2020&to=2030`);
  const menu = page.locator('details.export').first();
  await menu.locator('summary').click();
  const copied = async (at: number): Promise<URL> => {
    await menu.locator('a[data-copy]').nth(at).click();
    await expect(menu.locator('[data-say="linkCopied"]')).toBeVisible();
    return new URL(await page.evaluate(() => navigator.clipboard.readText()));
  };
  expect((await copied(0)).search).toBe('?status=running&from=2020&to=2030');
  const held = await copied(1);
  expect(held.searchParams.get('on')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  held.searchParams.set('on', '2024-05-01');
  await page.goto(held.pathname + held.search);
  await expect(page.locator('.fixed-day time')).toHaveText('2024-05-01');
  await expect(page.locator('[data-kind="today"] text').first()).toHaveText('2024-05-01');
});

test('the table of a filtered chart has the rows shown and no other', async ({ page }) => {
  await page.goto(`${path}?status=running`);
  await expect(page.locator('.explorer-waiting:not([data-waiting])')).toHaveCount(1);
  const block = page.locator('.chart-block').first();
  await block.locator('summary').click();
  await expect(block.locator('form')).toBeVisible();
  const download = page.waitForEvent('download');
  await block.locator('.export-rows').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const ids = text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',', 1)[0] ?? '');
  const drawn = await block
    .locator('[data-kind="bar"]')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-id') ?? ''));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.toSorted()).toEqual(drawn.toSorted());
});

test('before it is opened a chart’s menu loads at most 1 kB, gzipped', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/export-?menu/i.test(request.url())) loaded.push(new URL(request.url()).pathname);
  });
  const menu = page.locator('details.export').first();
  await page.goto(path, { waitUntil: 'networkidle' });
  const bytes = loaded.map((name) => gzipSync(readFileSync(`dist${name}`), { level: 9 }).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1000);
  await menu.locator('summary').click();
  await expect(menu.locator('form')).toBeVisible();
  expect(loaded.length).toBeGreaterThan(bytes.length);
});

for (const [format, ground, corner] of [
  ['1', 'white', [255, 255, 255, 255]],
  ['2', 'transparent', [0, 0, 0, 0]],
  ['4', 'white', [255, 255, 255, 255]],
] as const)
  test(`a slide as PNG at ${format}× on ${ground} has its size and its ground`, async ({
    page,
  }) => {
    const menu = await open(page);
    const download = await take(page, menu, { size: 'slide', format, ground });
    expect(download.suggestedFilename()).toBe(`nenpyo-program-nm-materials.slide@${format}x.png`);
    const pixels = await pixelsOf(page, readFileSync(await download.path()));
    const { width, height } = sheetSizes.slide;
    expect(pixels).toMatchObject({
      width: width * Number(format),
      height: height * Number(format),
      corner,
    });
    // Text and outlines were drawn: about 2 % of the picture.
    expect(pixels.inked / (pixels.width * pixels.height)).toBeGreaterThan(0.005);
    await expect(menu.locator('[data-say="saved"]')).toBeVisible();
  });

test('as shown is the chart as the page shows it, and stands alone', async ({ page }) => {
  const menu = await open(page);
  const whole = page.locator('.chart').first();
  const download = await take(page, menu, { size: 'shown', format: 'svg', ground: 'white' });
  const svg = readFileSync(await download.path(), 'utf8');
  expect(await dangersIn(page, svg)).toEqual([]);
  for (const bar of await whole.locator('[data-kind="bar"]').all())
    expect(svg).toContain(`data-kind="bar" data-id="${await bar.getAttribute('data-id')}"`);
  expect(svg).toContain('base64,');
  expect(svg).not.toMatch(/ class=|var\(/);
});

const filtered = '?status=running&from=2020&to=2032';

for (const size of ['shown', 'slide'] as const)
  test(`a filtered chart is taken away filtered, ${size}, and says so`, async ({ page }) => {
    await page.goto(`/en${path}${filtered}`);
    const drawn = page.locator('.explorer-waiting:not([data-waiting])');
    await expect(drawn).toHaveCount(1);
    const chart = page.locator('.chart').first();
    const left = await chart
      .locator('[data-kind="bar"]')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-id')));
    const menu = page.locator('details.export').first();
    await menu.locator('summary').click();
    const download = await take(page, menu, { size, format: 'svg', ground: 'white' });
    const svg = readFileSync(await download.path(), 'utf8');
    expect(await dangersIn(page, svg)).toEqual([]);
    const bars = [...svg.matchAll(/data-kind="bar" data-id="([^"]*)"/g)].map(([, id]) => id);
    expect(bars.sort()).toEqual(left.sort());
    expect(svg).not.toMatch(/data-kind="axis-label" data-id="(?:2019|2033)"/);
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()]).toEqual(['status', 'from', 'to']);
    const said = svg.replaceAll(/<\/tspan><tspan[^>]*>/g, ' ');
    expect(said).toMatch(/projects? running on \d{4}-\d{2}-\d{2}, \d+ evaluations?/);
    expect(said).toContain('chart of FY2020–2032');
    expect(said).toContain(page.url().replaceAll('&', '&amp;'));
    // The picture is whole: nothing stands outside it.
    await page.setContent(svg.replace(/^<\?xml[^>]*>/, ''));
    const outside = await page.evaluate(() => {
      const root = document.querySelector('svg') as SVGSVGElement;
      const frame = root.getBoundingClientRect();
      return [...root.querySelectorAll('text')]
        .map((text) => text.getBoundingClientRect())
        .filter((box) => box.bottom > frame.bottom || box.right > frame.right || box.left < 0)
        .length;
    });
    expect(outside).toBe(0);
    if (size === 'slide')
      expect(
        await page.evaluate(() => document.querySelector('svg')?.getAttribute('viewBox')),
      ).toBe('0 0 1280 720');
  });

test('as shown, a page in dark gives the same light picture', async ({ browser }) => {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    const menu = await open(page);
    const download = await take(page, menu, { size: 'shown', format: 'svg', ground: 'white' });
    files.push(readFileSync(await download.path(), 'utf8'));
    await page.close();
  }
  expect(files[0]).toBe(files[1]);
});

test('the picture can be copied', async ({ browser, baseURL }) => {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const menu = await open(page);
  await menu.locator('input[value="slide"]').check();
  await menu.locator('button[type="button"]').click();
  await expect(menu.locator('[data-say="copied"]')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  );
  expect(types).toEqual(['image/png']);
  await context.close();
});

test('a failure is said, with what to do', async ({ page }) => {
  const menu = await open(page);
  await page.route('**/charts/**', (route) => route.abort());
  await menu.locator('button[type="submit"]').click();
  await expect(menu.locator('[data-say="saveFailed"]')).toBeVisible();
});

test('axe finds nothing in the open menu, light, dark and narrow', async ({ browser }) => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await open(page);
    expect(await violationsIn(page, 'details.export')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the menu is a list of files that are there', async ({ page, request }) => {
    await page.goto(path);
    const menu = page.locator('details.export').first();
    await menu.locator('summary').click();
    await expect(menu.locator('form')).toBeHidden();
    const types: string[] = [];
    for (const link of await menu.locator('a').all()) {
      const response = await request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
      types.push(response.headers()['content-type'] ?? '');
    }
    const count = (type: RegExp): number => types.filter((one) => type.test(one)).length;
    expect(count(/svg/)).toBeGreaterThanOrEqual(2);
    expect([/html/, /csv/, /pdf/, /presentation/].map((type) => count(type) > 0)).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });
});

test('every kept file is well-formed and refers to nothing outside', async ({ page }) => {
  const files = ['dist/charts', 'dist/en/charts'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  for (const some of partsOf(files, 20)) {
    expect(some.length).toBeGreaterThan(10);
    const found = await dangersIn(page, ...some.map((file) => readFileSync(file, 'utf8')));
    expect(found, some.join(' ')).toEqual([]);
  }
});

test('hostile names leave a file well-formed and harmless', async ({ page }) => {
  for (const name of hostileNames) {
    const program = programOf([
      {
        name,
        start: 2020,
        length: 9,
        startBasis: 'stated',
        endBasis: 'record',
        evaluations: [],
        tentative: true,
        group: 0,
        isPart: false,
        follows: [],
      },
    ]);
    const sheet = composeSheet(
      { kind: 'program', program },
      'slide',
      { kicker: name, title: name, footer: [name], joint: ' ', address: null },
      { lang: 'ja', density: 'normal', today: '2026-11-23', metrics: testMetrics, axis: 'every' },
    ) as Sheet;
    const facts = {
      title: name,
      description: name,
      lang: 'ja',
      creator: name,
      source: name,
      rights: [name],
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      page: `https://example.jp/${name}`,
      date: '2026-11-24',
    };
    expect(
      await dangersIn(page, renderSheet(sheet, { facts, palette: lightPalette, fontFaces: '' })),
      name,
    ).toEqual([]);
  }
});
