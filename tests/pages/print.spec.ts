/** Pages on paper: complete and in one piece. That nothing to click is printed is seen on every page. */
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { planOf, rowsOf } from '../fixtures/site.ts';
import { unfold } from './fold.ts';
import { margin, px, sheets, turnToPaper } from './paper.ts';

/** Each sheet's text without white space, and where its pieces stand, pt from its upper edge. */
interface Sheet {
  readonly text: string;
  readonly lowest: number;
  readonly height: number;
}

async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocumentProxy(pdf);
  const found: Sheet[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const [, , , height = 0] = page.view;
    found.push({
      text: squeeze(pieces.map(({ str }) => str).join('')),
      lowest: Math.max(0, ...pieces.map(({ transform }) => height - Number(transform[5]))),
      height,
    });
  }
  return found;
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
  const sheet = px(90 - 2 * margin.y);
  for (const path of ['/plans/life-science/', '/programs/ls-seeds/']) {
    await page.goto(path);
    const bands = await page.locator('.chart-canvas .band').evaluateAll((elements) =>
      elements.map((element) => {
        const plot = element.querySelector('svg[data-part="plot"]')?.getBoundingClientRect();
        const names = (
          element.querySelector('svg[data-part="names"]') ??
          element.closest('.program')?.querySelector('.program-name')
        )?.getBoundingClientRect();
        const { height } = element.getBoundingClientRect();
        return { height, gap: (plot?.left ?? 0) - (names?.right ?? 0), plot: plot?.height ?? 0 };
      }),
    );
    expect(bands.length, path).toBeGreaterThan(0);
    for (const { height, gap, plot } of bands) {
      expect(height, path).toBeLessThanOrEqual(sheet);
      expect(plot, path).toBeLessThanOrEqual(height + 1);
      expect(Math.abs(gap), path).toBeLessThan(1);
    }
  }
});

test('a narrow sheet has the years alone, as large as it can hold, and says the rest below', async ({
  page,
}) => {
  await turnToPaper(page, sheets['A4 standing']);
  for (const path of ['/programs/ls-medicines/', '/en/programs/dp-goals-2-3/']) {
    await page.goto(path);
    const bands = await page.locator('.chart-canvas .band').evaluateAll((elements) =>
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
    await expect(page.locator('.instead-of-sides')).toBeVisible();
  }
});

test('what is filtered says so on paper, chart, table and count alike', async ({ page }) => {
  await page.goto('/plans/life-science/?status=running');
  await expect(page.locator('.explorer-count')).toHaveText(/のうち/);
  await unfold(page);
  await turnToPaper(page, sheets['A4 lying']);
  const said = page.locator('.explorer-printed');
  await expect(said).toBeVisible();
  await expect(said).toHaveText(
    /^\d{4}-\d{2}-\d{2}現在で実施中の\d+課題、評価\d+件（\d{4}–\d{4}年度の図[^）]*）$/,
  );
  for (const table of await page.locator('.program-table:visible').all()) {
    const all = await table.locator('tr[data-project]').count();
    const left = await table.locator('tr[data-project]:visible').count();
    const count = left === all ? `（${all}件）` : `（${all}件のうち${left}件）`;
    await expect(table.locator('.row-count')).toHaveText(count);
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(said).toBeHidden();
});

test('heads of tables stand on every sheet, rows are not cut', async ({ page }) => {
  await turnToPaper(page, sheets['A4 standing']);
  for (const path of ['/plans/life-science/', '/evaluations/', '/about/', '/projects/arim/']) {
    await page.goto(path);
    await unfold(page);
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
    .locator('[data-kind="bar-label"]')
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  expect(ink).toBe('rgb(26, 26, 26)');
});

test('what a reader has folded is not printed, what stands open is', async ({ page }) => {
  await page.goto('/plans/disaster-prevention/');
  await turnToPaper(page, sheets['A4 standing']);
  const table = page.locator('.program-table').first();
  await expect(table).toBeHidden();
  await table.evaluate((details) => details.setAttribute('open', ''));
  await expect(table.locator('table')).toBeVisible();
  const program = page.locator('details.program').first();
  await expect(program.locator('.band')).toBeVisible();
  await program.evaluate((details) => details.removeAttribute('open'));
  await expect(program.locator('.band')).toBeHidden();
  await expect(program.locator('.program-name')).toBeVisible();
});

/** As Ctrl-P makes it. */
const printed = { format: 'A4', preferCSSPageSize: true } as const;

for (const path of ['/plans/life-science/', '/en/programs/ls-seeds/', '/'])
  test(`${path} on paper: the years over every sheet of the chart, no sheet nearly empty`, async ({
    page,
  }) => {
    await page.goto(path);
    const all = await sheetsOf(new Uint8Array(await page.pdf(printed)));
    // The sheets from the first on that name the years hold the whole chart.
    const years = ['2019', '2022', '2026'];
    const others = all.findIndex(({ text }) => years.some((year) => !text.includes(year)));
    expect(others).toBeGreaterThan(0);
    const drawn = all.slice(0, others).map(({ text }) => text);
    const names = await page
      .locator('.chart-frame [data-kind="bar-label"]')
      .evaluateAll((labels) => labels.map((label) => label.textContent));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !drawn.join('').includes(squeeze(name)))).toEqual([]);
    const sparse = all.slice(0, -1).filter(({ lowest, height }) => lowest < height / 3);
    expect(sparse).toEqual([]);
  });

test('the head of a table that sorts stands on every sheet it goes on to', async ({ page }) => {
  await page.goto('/plans/life-science/');
  await unfold(page);
  const all = await sheetsOf(new Uint8Array(await page.pdf(printed)));
  const heads = (text: string): number =>
    text.split(squeeze('研究開発課題開始終了評価')).length - 1;
  const withRows = all.filter(({ text }) => heads(text) > 0);
  const tables = await page.locator('table.projects').count();
  // More heads than tables: those of tables that go on.
  expect(withRows.reduce((sum, { text }) => sum + heads(text), 0)).toBeGreaterThan(tables);
});

test('a plan printed on A4 and A3, lying and standing, names all its projects', async ({
  page,
}) => {
  await page.goto('/plans/environment-energy/');
  const own = rowsOf('projects').filter(
    ({ program = '' }) => planOf.get(program) === 'environment-energy',
  );
  expect(own.length).toBeGreaterThan(5);
  await unfold(page);
  for (const format of ['A4', 'A3'])
    for (const landscape of [false, true]) {
      const all = await sheetsOf(new Uint8Array(await page.pdf({ format, landscape })));
      const text = all.map((sheet) => sheet.text).join('');
      expect(all.length).toBeGreaterThan(1);
      const missing = own.filter(({ name_ja = '' }) => !text.includes(squeeze(name_ja)));
      expect(missing, `${format}, ${landscape ? 'lying' : 'standing'}`).toEqual([]);
    }
});
