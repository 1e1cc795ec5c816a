/** Charts in other people's pages: complete without script, harmless with it. */
import { expect, test, type Page } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { rowsOf } from '../fixtures/site.ts';

const program = '/embed/program/ls-medicines/';
const bars = rowsOf('projects').filter((row) => row['program'] === 'ls-medicines').length;

/** A page of someone else's with this in its body. */
async function host(page: Page, body: string): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${body}</body>` }),
  );
  await page.goto('/host.html');
}

test('an embedded chart says where it is from, and stores nothing', async ({ page, context }) => {
  await page.goto(program);
  await expect(page.locator('[data-kind="bar"]')).toHaveCount(bars);
  await expect(page.locator('.legend')).toBeVisible();
  await expect(page.locator('.from')).toContainText('加工して作成');
  await expect(page.locator('.from')).toContainText('公式文書ではありません');
  await expect(page.locator('.site-header, .site-footer')).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('follows the theme asked for, and no other word', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const ground = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(`${program}#theme=dark`);
  expect(await ground()).toBe('rgb(20, 22, 26)');
  await page.goto(`${program}?x=1#theme=<b>`);
  expect(await ground()).toBe('rgb(255, 255, 255)');
});

for (const sandbox of ['', 'allow-scripts'])
  test(`works in a frame with sandbox="${sandbox}"`, async ({ page }) => {
    await host(
      page,
      `<iframe sandbox="${sandbox}" src="${program}" width="1000" height="500"></iframe>`,
    );
    await expect(page.frameLocator('iframe').locator('[data-kind="bar"]')).toHaveCount(bars);
  });

test('tells its height to the page around it, and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  await host(page, `<iframe src="${program}" width="1000" height="100"></iframe>`);
  const toldSoFar = (): Promise<Record<string, unknown>[]> =>
    page.evaluate(() => (globalThis as unknown as { told: Record<string, unknown>[] }).told);
  await expect.poll(async () => (await toldSoFar()).length).toBeGreaterThan(0);
  for (const message of await toldSoFar()) {
    expect(Object.keys(message).sort()).toEqual(['height', 'nenpyo']);
    expect(Number(message['height'])).toBeGreaterThan(200);
  }
});

test('the page of snippets makes code that works', async ({ page }) => {
  await page.goto('/embed/');
  await page.locator('select[name="chart"]').selectOption('program:ls-medicines');
  await page.locator('select[name="theme"]').selectOption('dark');
  await page.locator('input[name="height"]').fill('420');
  const code = (kind: string): Promise<string> =>
    page.locator(`textarea[data-snippet="${kind}"]`).inputValue();
  expect(await code('frame')).toContain('/embed/program/ls-medicines/#theme=dark" ');
  expect(await code('frame')).toContain('height="420"');
  await expect(page.frameLocator('.embed-preview iframe').locator('[data-kind="bar"]')).toHaveCount(
    bars,
  );
  // Whoever copies it pastes it elsewhere, so it names this host.
  const { origin } = new URL(page.url());
  expect(await code('frame')).toContain(`src="${origin}/embed/`);
  expect(await code('markdown')).toContain(`(${origin}/charts/`);
  const [auto, element] = [await code('auto'), await code('element')];
  await host(page, `<div style="width:1000px">${auto}</div>`);
  await expect
    .poll(() => page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).height))
    .not.toBe('420');
  await page.unroute('**/host.html');
  await host(page, element);
  await expect(page.locator('nenpyo-chart svg[role="img"]')).toBeVisible();
  await expect(page.locator('nenpyo-chart [data-kind="bar"]')).toHaveCount(bars);
  expect(element).toContain(' theme="dark">');
});

test('the element is light, dark, or as the reader’s screen is', async ({ page }) => {
  const ground = (): Promise<string> =>
    page
      .locator('nenpyo-chart svg > rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
  const element = (theme: string): string =>
    `<script type="module" src="/embed/nenpyo-chart.js"></script><nenpyo-chart chart="program:ls-medicines"${theme}></nenpyo-chart>`;
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(20, 22, 26)'];
  for (const [theme, onLight, onDark] of [
    ['', light, light],
    [' theme="dark"', dark, dark],
    [' theme="auto"', light, dark],
  ] as const) {
    await page.emulateMedia({ colorScheme: 'light' });
    await host(page, element(theme));
    await expect.poll(ground).toBe(onLight);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).toBe(onDark);
    await page.unroute('**/host.html');
  }
});

test('the element answers an unknown chart with a link', async ({ page }) => {
  await host(
    page,
    '<script type="module" src="/embed/nenpyo-chart.js"></script><nenpyo-chart chart="program:../x"></nenpyo-chart>',
  );
  await expect(page.locator('nenpyo-chart a')).toContainText('program:../x');
});

test('pages of plans and projects lead to their oEmbed', async ({ page }) => {
  for (const path of ['/plans/life-science/', '/en/projects/arim/']) {
    await page.goto(path);
    const link = page.locator('link[type="application/json+oembed"]');
    expect(await link.getAttribute('href')).toMatch(
      /\/oembed\/(plan\/life-science|project\/arim)\.json$/,
    );
  }
});

for (const [path, width, colorScheme] of [
  ['/embed/', 1440, 'light'],
  ['/en/embed/', 390, 'dark'],
  [program, 960, 'dark'],
] as const)
  test(`${path}: axe finds nothing at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await violationsIn(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the chart is there, and so is code for the plans', async ({ page }) => {
    await page.goto(program);
    await expect(page.locator('[data-kind="bar"]')).toHaveCount(bars);
    await page.goto('/embed/');
    await expect(page.locator('.embed-form')).toBeHidden();
    await expect(page.locator('.snippet pre').first()).toContainText('<iframe src=');
  });
});
