/** Charts as a browser draws them: measured in the page, not in the scene. */
import { expect, test } from '@playwright/test';
import { rowsOf } from '../fixtures/site.ts';

const pages = [
  '/',
  '/en/',
  ...rowsOf('plans').flatMap(({ id }) => [`/plans/${id}/`, `/en/plans/${id}/`]),
];

for (const path of pages) {
  test(`${path}: no label is cut, under 12 px, over its bar’s end, on another, on a mark or on a foreign bar`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const meetings = await page
      .locator('svg[data-chart]:not([data-part="names"])')
      .evaluateAll((svgs) => {
        const found: string[] = [];
        for (const svg of svgs) {
          const box = (kind: string) =>
            [...svg.querySelectorAll(`[data-kind="${kind}"]`)].map((element) => ({
              kind,
              id: element.getAttribute('data-id') ?? '',
              box: element.getBoundingClientRect(),
            }));
          const frame = svg.getBoundingClientRect();
          const labels = box('bar-label');
          const meets = (a: DOMRect, b: DOMRect, slack: number): boolean =>
            a.left < b.right - slack &&
            b.left < a.right - slack &&
            a.top < b.bottom - slack &&
            b.top < a.bottom - slack;
          for (const label of labels) {
            // A line's box is higher than its ink by its leading; a px of that may touch.
            for (const other of [
              ...labels,
              ...box('evaluation'),
              ...box('axis-label'),
              ...box('bar'),
            ])
              if (other.id !== label.id && meets(label.box, other.box, 1.5))
                found.push(`${label.id} on ${other.kind} ${other.id}`);
            if (label.box.left < frame.left - 1 || label.box.right > frame.right + 1)
              found.push(`${label.id} outside`);
          }
        }
        return found;
      });
    expect(meetings).toEqual([]);
    const misfits = await page
      .locator('svg[data-chart] [data-kind="bar-label"]')
      .evaluateAll((labels) =>
        labels.flatMap((label) => {
          const id = label.getAttribute('data-id') ?? '';
          const bar = label.parentElement?.querySelector('[data-kind="bar"]');
          const [text, drawn] = [label.getBoundingClientRect(), bar?.getBoundingClientRect()];
          const found: string[] = [];
          if (parseFloat(getComputedStyle(label).fontSize) < 12) found.push(`${id} is too small`);
          // Either wholly inside its bar or wholly beside it.
          if (
            drawn &&
            text.left < drawn.right &&
            text.right > drawn.right + 1 &&
            text.left > drawn.left
          )
            found.push(`${id} runs out of its bar`);
          return found;
        }),
      );
    expect(misfits).toEqual([]);
  });
}

test('today stands where the day of reading is, in every chart', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2030-10-01T03:00:00Z'));
  await page.goto('/plans/disaster-prevention/');
  const island = page.locator('.chart-island').first();
  await island.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
  const offsets = await island.evaluate((root) => {
    const middle = (element: Element | null): number => {
      const box = element?.getBoundingClientRect();
      return box ? box.left + box.width / 2 : NaN;
    };
    const label = (fy: number): number =>
      middle(root.querySelector(`[data-kind="axis-label"][data-id="${fy}"]`));
    return [
      ...root.querySelectorAll('.band [data-kind="today"] path, .years [data-kind="today"] text'),
    ].map((line) => ({ offset: middle(line) - label(2030), year: label(2031) - label(2030) }));
  });
  expect(offsets.length).toBeGreaterThan(1);
  // 1 October is half a year into FY2030, whose label stands in the middle of its column.
  for (const { offset, year } of offsets) expect(Math.abs(offset)).toBeLessThan(year * 0.02);
});

test('pointing at a bar lets its lineage stand out, and leaving it gives everything back', async ({
  page,
}) => {
  await page.goto('/plans/life-science/');
  const chart = page.locator('.chart', { has: page.locator('[data-kind="arrow"]') }).first();
  await chart.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
  const id = (await chart.locator('[data-kind="arrow"]').first().getAttribute('data-id')) ?? '';
  const [from = '', to = ''] = id.split('->');
  await chart.locator(`[data-kind="bar"][data-id="${from}"]`).hover();
  await expect(chart).toHaveAttribute('data-lit');
  await expect(chart.locator(`[data-kind="bar"][data-id="${to}"]`)).toHaveClass(/\bon\b/);
  await page.mouse.move(5, 5);
  await expect(chart).not.toHaveAttribute('data-lit');
});

test('what is merely related is no lineage', async ({ page }) => {
  await page.goto('/plans/environment-energy/');
  await expect(page.locator('.chart-frame[tabindex="0"]')).toHaveCount(0);
  const arrow = page.locator('[data-kind="arrow"][data-relation="related"]').first();
  const [from = '', to = ''] = ((await arrow.getAttribute('data-id')) ?? '').split('->');
  await page.locator(`a.p:has([data-kind="bar"][data-id="${from}"])`).focus();
  await expect(page.locator(`[data-kind="bar"][data-id="${to}"].on`)).toHaveCount(0);
});

const screens = {
  laptop: { width: 1366, height: 657 },
  desktop: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

test('the chart is on the first screen of every page that has one, with its first bars', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const programs = rowsOf('programs').map(({ id }) => `/programs/${id}/`);
  const paths = [...pages, ...programs, ...programs.map((path) => `/en${path}`)];
  for (const path of paths) {
    await page.goto(path);
    for (const [name, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      const first = await page.evaluate(() => {
        const { top = 0, bottom = 0 } =
          document.querySelector('.chart-frame')?.getBoundingClientRect() ?? {};
        const bars = [...document.querySelectorAll('.chart-frame [data-kind="bar"]')];
        const years = document.querySelector('.years')?.getBoundingClientRect();
        return {
          above: years?.bottom ?? Infinity,
          bottom: Math.min(bottom, innerHeight),
          bar: Math.min(...bars.map((bar) => bar.getBoundingClientRect().bottom)),
          top,
        };
      });
      expect(first.above, `${path}, ${name}`).toBeLessThan(size.height);
      expect(first.bar, `${path}, ${name}`).toBeLessThanOrEqual(first.bottom);
      await page.evaluate(() => {
        document.querySelector('.chart-frame')?.scrollTo(0, 0);
      });
    }
  }
});

test('on a phone the years scroll inside the chart, the names hold still, and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/plans/environment-energy/');
  const frame = page.locator('.chart-frame').first();
  const name = frame.locator('.program-name').first();
  await frame.evaluate((element) => (element.scrollLeft = 0));
  const before = await name.boundingBox();
  await frame.evaluate((element) => (element.scrollLeft = 400));
  expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('a name stays with what is seen of its bar, and an edge says how many bars lie beyond it', async ({
  page,
}) => {
  await page.setViewportSize(screens.phone);
  await page.goto('/plans/life-science/');
  await expect(page.locator('.chart-frame[tabindex="0"]')).toHaveCount(0);
  const frame = page.locator('.chart-frame');
  const bar = page.locator('.band [data-kind="bar"][data-id="p-promote"]');
  await frame.evaluate((element) => element.scrollTo({ left: 0, behavior: 'instant' }));
  await bar.evaluate((element) => {
    const scrolled = element.closest('.chart-frame');
    const { left = 0 } = scrolled?.getBoundingClientRect() ?? {};
    scrolled?.scrollBy({ left: element.getBoundingClientRect().left - left + 60 });
  });
  const seen = await frame.boundingBox();
  const label = page.locator('.band [data-kind="bar-label"][data-id="p-promote"]');
  await expect
    .poll(async () => (await label.boundingBox())?.x ?? 0)
    .toBeGreaterThanOrEqual(seen?.x ?? 0);
  const beyond = page.locator('.years .beyond.left');
  const counted = await page.locator('.band [data-kind="bar"]').evaluateAll((bars, left) => {
    return bars.filter((one) => one.getBoundingClientRect().right <= left).length;
  }, seen?.x ?? 0);
  expect(counted).toBeGreaterThan(0);
  await expect(beyond).toHaveText(`← ${counted}課題`);
  const before = await frame.evaluate(({ scrollLeft }) => scrollLeft);
  await beyond.click();
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(before);
});

test('at 400 % zoom, and 320 px wide, nothing but the chart scrolls sideways and all of it is there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of [
    '/',
    '/plans/life-science/',
    '/programs/ls-medicines/',
    '/projects/binds-2/',
  ]) {
    await page.goto(path);
    const { width, isWhole } = await page.evaluate(() => {
      const frame = document.querySelector('.chart-frame');
      return {
        width: document.documentElement.scrollWidth,
        isWhole: frame !== null && frame.scrollHeight <= frame.clientHeight + 20,
      };
    });
    expect(width, path).toBeLessThanOrEqual(320);
    expect(isWhole, path).toBe(true);
  }
});
