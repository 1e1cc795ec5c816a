/** Pages on paper: complete and in one piece. That nothing to click is printed is seen on every page. */
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { planOf, rowsOf } from '../fixtures/site.ts';
import { margin, px, sheets, turnToPaper } from './paper.ts';

async function textOf(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocumentProxy(pdf);
  const texts: string[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  return { pages: document.numPages, text: squeeze(texts.join('')) };
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

for (const root of ['', '/en'])
  test(`${root}/: charts fit every sheet, each program in one piece`, async ({ page }) => {
    const plans = rowsOf('plans').map(({ id = '' }) => `${root}/plans/${id}/`);
    for (const path of [`${root}/`, ...plans]) {
      await page.goto(path);
      for (const [name, size] of Object.entries(sheets)) {
        await turnToPaper(page, size);
        const bands = await page.locator('.chart:not(.picture) .band').evaluateAll((elements) =>
          elements.map((element) => {
            const { right, height } = element.getBoundingClientRect();
            return { right, height, breaks: getComputedStyle(element).breakInside };
          }),
        );
        expect(bands.length, path).toBeGreaterThan(0);
        const [width, sheet] = [px(size[0] - 2 * margin.x), px(size[1] - 2 * margin.y)];
        for (const { right, height, breaks } of bands) {
          expect(breaks).toBe('avoid');
          expect(height, `${path}, ${name}`).toBeLessThanOrEqual(sheet);
          expect(right, `${path}, ${name}`).toBeLessThanOrEqual(width + 0.5);
        }
      }
    }
  });

test('a program higher than the sheet is drawn smaller, its names beside its years', async ({
  page,
}) => {
  await turnToPaper(page, [420, 90]);
  await page.goto('/plans/life-science/');
  const bands = await page.locator('.chart-canvas .band').evaluateAll((elements) =>
    elements.map((element) => {
      const [names, plot] = [...element.querySelectorAll('svg')].map((svg) =>
        svg.getBoundingClientRect(),
      );
      const { height } = element.getBoundingClientRect();
      return { height, gap: (plot?.left ?? 0) - (names?.right ?? 0), plot: plot?.height ?? 0 };
    }),
  );
  const sheet = px(90 - 2 * margin.y);
  expect(bands.length).toBe(8);
  for (const { height, gap, plot } of bands) {
    expect(height).toBeLessThanOrEqual(sheet);
    expect(plot).toBeLessThanOrEqual(height + 1);
    expect(Math.abs(gap)).toBeLessThan(1);
  }
});

test('a narrow sheet has the years alone, as large as it can hold', async ({ page }) => {
  await turnToPaper(page, sheets['A4 standing']);
  for (const path of ['/plans/life-science/', '/en/plans/disaster-prevention/']) {
    await page.goto(path);
    const bands = await page.locator('.program .band').evaluateAll((elements) =>
      elements.map((element) => {
        const band = element.getBoundingClientRect();
        const svg = element.querySelector<SVGSVGElement>('svg[data-part="plot"]');
        const frame = [...(svg?.querySelectorAll('[data-kind="bar"] .o, [data-kind="bar"]') ?? [])];
        const edges = frame.map((bar) => bar.getBoundingClientRect());
        return {
          names: getComputedStyle(element.querySelector('[data-part="names"]') ?? element).display,
          pt:
            (12 * 0.75 * (svg?.getBoundingClientRect().width ?? 0)) /
            (svg?.viewBox.baseVal.width ?? 1),
          left: Math.min(...edges.map(({ left }) => left)) - band.left,
          right: band.right - Math.max(...edges.map(({ right }) => right)),
        };
      }),
    );
    expect(bands.length, path).toBeGreaterThan(0);
    for (const { names, pt, left, right } of bands) {
      expect(names).toBe('none');
      expect(pt, path).toBeGreaterThan(6);
      expect(left, path).toBeGreaterThan(-1);
      expect(right, path).toBeGreaterThan(-1);
    }
    // What the side columns say stands in the tables.
    const initiatives = await page.locator('.projects .group').count();
    expect(initiatives).toBeGreaterThanOrEqual(bands.length);
  }
});

test('what is filtered says so on paper, chart, table and count alike', async ({ page }) => {
  await page.goto('/plans/life-science/?status=running');
  await expect(page.locator('.explorer-count')).toHaveText(/のうち/);
  await turnToPaper(page, sheets['A4 lying']);
  const said = page.locator('.explorer-printed');
  await expect(said).toBeVisible();
  await expect(said).toHaveText(
    /^\d{4}-\d{2}-\d{2}現在で実施中の\d+課題、評価\d+件（\d{4}–\d{4}年度の図[^）]*）$/,
  );
  for (const section of await page.locator('section.program:visible').all()) {
    const all = await section.locator('tr[data-project]').count();
    const left = await section.locator('tr[data-project]:visible').count();
    const count = left === all ? `（${all}件）` : `（${all}件のうち${left}件）`;
    await expect(section.locator('details:has(table) > summary')).toHaveText(
      `同じ内容を表で見る${count}`,
    );
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(said).toBeHidden();
});

test('heads of tables stand on every sheet, rows are not cut', async ({ page }) => {
  await turnToPaper(page, sheets['A4 standing']);
  for (const path of ['/plans/life-science/', '/evaluations/', '/about/', '/projects/arim/']) {
    await page.goto(path);
    const tables = await page.locator('main table').evaluateAll((elements) =>
      elements.map((table) => {
        const [head, row] = [table.querySelector('thead'), table.querySelector('tbody tr')];
        return [head && getComputedStyle(head).display, row && getComputedStyle(row).breakInside];
      }),
    );
    expect(tables.length, path).toBeGreaterThan(0);
    for (const table of tables) expect(table).toEqual(['table-header-group', 'avoid']);
  }
});

test('paper is white where the screen was dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/plans/disaster-prevention/');
  const ground = (element: Element): string => getComputedStyle(element).backgroundColor;
  expect(await page.locator('html').evaluate(ground)).toBe('rgb(255, 255, 255)');
  const ink = await page
    .locator('.l')
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  expect(ink).toBe('rgb(26, 26, 26)');
});

test('what a reader has closed is printed all the same', async ({ page }) => {
  await page.goto('/plans/disaster-prevention/');
  await page.locator('.program details:has(table) > summary').first().click();
  await expect(page.locator('.program table').first()).toBeHidden();
  await turnToPaper(page, sheets['A4 standing']);
  await expect(page.locator('.program table').first()).toBeVisible();
});

test('a plan printed on A4 and A3, lying and standing, names all its projects', async ({
  page,
}) => {
  await page.goto('/plans/environment-energy/');
  const own = rowsOf('projects').filter(
    ({ program = '' }) => planOf.get(program) === 'environment-energy',
  );
  expect(own.length).toBeGreaterThan(5);
  for (const format of ['A4', 'A3'])
    for (const landscape of [false, true]) {
      const { pages, text } = await textOf(new Uint8Array(await page.pdf({ format, landscape })));
      expect(pages).toBeGreaterThan(1);
      const missing = own.filter(({ name_ja = '' }) => !text.includes(squeeze(name_ja)));
      expect(missing, `${format}, ${landscape ? 'lying' : 'standing'}`).toEqual([]);
    }
});
