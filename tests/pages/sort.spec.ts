/** Tables as a reader sorts them, with keys alone and with a filter at work. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { unfold } from './fold.ts';
import { planOfProject, rowsOf, type Cells } from '../fixtures/site.ts';

const plan = 'life-science';
const projects = new Map(rowsOf('projects').map((row) => [row['id'] ?? '', row]));

/** The table of the plan that has most rows. */
async function largest(page: Page): Promise<Locator> {
  const tables = page.locator('table.projects');
  const sizes = await tables.evaluateAll((all) =>
    all.map((table) => table.querySelectorAll('[data-project]').length),
  );
  return tables.nth(sizes.indexOf(Math.max(...sizes)));
}

function idsOf(table: Locator): Promise<string[]> {
  return table
    .locator('tr[data-project]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-project') ?? ''));
}

/** Every row as it stands, headings of groups and the bodies they stand in included. */
function orderOf(table: Locator): Promise<string> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).tBodies]
      .map((body) => [...body.rows].map((row) => row.outerHTML).join('\n'))
      .join('\n---\n'),
  );
}

const yearOf = (id: string, column: 'start_fy' | 'end_fy'): number | null => {
  const cell = (projects.get(id) as Cells)[column] ?? '';
  return cell === '' ? null : cell === 'open' ? Infinity : Number(cell);
};

/** Of the programs with a project whose start is unknown, the projects of the largest. */
const partlyKnown = [...Map.groupBy(projects.values(), ({ program = '' }) => program).values()]
  .filter((rows) => rows.some((row) => row['start_fy'] === ''))
  .reduce((most, rows) => (rows.length > most.length ? rows : most));

for (const { lang, root, start, asc, desc, own } of [
  {
    lang: 'ja',
    root: '',
    start: '開始',
    asc: '開始年度の昇順に並べました。',
    desc: '開始年度の降順に並べました。',
    own: 'もとの順序に戻しました。',
  },
  {
    lang: 'en',
    root: '/en',
    start: 'Start',
    asc: 'Sorted by: First year, ascending.',
    desc: 'Sorted by: First year, descending.',
    own: 'Back in the original order.',
  },
])
  test(`${lang}: keys alone sort by year, up, down and back, and the page says so`, async ({
    page,
  }) => {
    const [{ id = '' } = {}] = partlyKnown;
    await page.goto(`${root}/plans/${planOfProject(id)}/`);
    await unfold(page);
    const table = page.locator(`table.projects:has([data-project="${id}"])`);
    const button = table.getByRole('button', { name: start, exact: true });
    const head = table.locator('th:has(button)').nth(1);
    const status = page.locator('main > [role="status"]');
    const before = await orderOf(table);
    const ids = await idsOf(table);
    const years = (order: readonly string[]): (number | null)[] =>
      order.map((id) => yearOf(id, 'start_fy'));
    const known = years(ids).filter((year) => year !== null);
    const unknown = ids.filter((id) => yearOf(id, 'start_fy') === null);
    expect(known.length).toBeGreaterThan(5);
    expect(unknown.length).toBeGreaterThan(0);

    await table.getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(status).toHaveText(asc);
    const up = await idsOf(table);
    expect(years(up)).toEqual([...known.toSorted((a, b) => a - b), ...unknown.map(() => null)]);
    expect(up.slice(-unknown.length)).toEqual(unknown);
    await expect(table.locator('.group:visible')).toHaveCount(0);

    await page.keyboard.press('Space');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(status).toHaveText(desc);
    const down = await idsOf(table);
    expect(years(down)).toEqual([...known.toSorted((a, b) => b - a), ...unknown.map(() => null)]);
    expect(down.slice(-unknown.length)).toEqual(unknown);

    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    await expect(table.locator('[aria-sort]')).toHaveCount(0);
    await expect(status).toHaveText(own);
    expect(await orderOf(table)).toBe(before);
    await expect(table.locator('.group:visible').first()).toBeVisible();
  });

test('an open end stands after all years, an unknown one after it, both ways', async ({ page }) => {
  await page.goto(`/plans/${plan}/`);
  await unfold(page);
  const tables = page.locator('table.projects');
  for (let i = 0; i < (await tables.count()); i += 1) {
    const table = tables.nth(i);
    const button = table.getByRole('button', { name: '終了', exact: true });
    const rank = (years: readonly (number | null)[], sign: 1 | -1): (number | null)[] => [
      ...years
        .filter((year) => year !== null)
        .toSorted((a, b) => sign * (Number(a > b) - Number(a < b))),
      ...years.filter((year) => year === null),
    ];
    const years = async (): Promise<(number | null)[]> =>
      (await idsOf(table)).map((id) => yearOf(id, 'end_fy'));
    const own = await years();
    for (const sign of [1, -1] as const) {
      await button.click();
      expect(await years()).toEqual(rank(own, sign));
    }
  }
});

test('another heading starts upwards, and one heading at a time is sorted by', async ({ page }) => {
  await page.goto(`/plans/${plan}/`);
  await unfold(page);
  const table = await largest(page);
  const buttons = table.locator('thead button');
  await buttons.nth(1).click();
  await buttons.nth(1).click();
  await buttons.nth(0).click();
  await expect(table.locator('[aria-sort]')).toHaveCount(1);
  await expect(table.locator('th').first()).toHaveAttribute('aria-sort', 'ascending');
  const names = (await idsOf(table)).map((id) => projects.get(id)?.['name_ja'] ?? '');
  const collator = new Intl.Collator('ja', { numeric: true });
  expect(names).toEqual(names.toSorted(collator.compare));
});

test('what a filter hides stays hidden, sorted or not, and comes back in its place', async ({
  page,
}) => {
  await page.goto(`/plans/${plan}/`);
  await unfold(page);
  const table = await largest(page);
  const before = await orderOf(table);
  const setHidden = (isHidden: boolean): Promise<void> =>
    table.evaluate((element, value) => {
      const group = element.querySelector<HTMLElement>('.group');
      if (group) group.hidden = value;
      element
        .querySelectorAll<HTMLElement>('tr[data-project]')
        .forEach((row) => (row.hidden = value && (row.dataset['project'] ?? '') < 'm'));
    }, isHidden);
  await setHidden(true);
  const shown = await table.locator('tr[data-project]:visible').count();
  const button = table.locator('thead button').nth(1);
  for (const groups of ['none', 'none', 'own']) {
    await button.click();
    await expect(table.locator('tr[data-project]:visible')).toHaveCount(shown);
    const hidden = table.locator('.group').first();
    await expect(hidden).toBeHidden();
    if (groups === 'none') await expect(table.locator('.group:visible')).toHaveCount(0);
  }
  await setHidden(false);
  expect(await orderOf(table)).toBe(before);
});

test('a budget sorted by amount says the year in every row', async ({ page }) => {
  const counts = Map.groupBy(rowsOf('budgets'), ({ project = '' }) => project);
  const [id] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  await page.goto(`/projects/${id ?? ''}/`);
  const table = page.locator('.budget-table');
  await table.getByRole('button', { name: '金額' }).click();
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [
        (row.querySelector('th')?.innerText ?? '').trim(),
        row.querySelector<HTMLElement>('.number')?.dataset['sort'] ?? '',
      ]),
    );
  expect(rows.length).toBe(counts.get(id ?? '')?.length);
  for (const [year] of rows) expect(year).not.toBe('');
  const amounts = rows.map(([, amount]) => amount ?? '');
  const known = amounts.filter(Boolean).map(Number);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(amounts.slice(known.length).join('')).toBe('');
  await expect(table.getByText(/^20/).first()).toBeVisible();
});

test('buttons are large enough, and move nothing by being there', async ({ page, browser }) => {
  const boxes = (at: Page): Promise<number[][]> =>
    at.locator('main table th').evaluateAll((heads) =>
      heads.map((head) => {
        const { x, width, height } = head.getBoundingClientRect();
        return [x, width, height].map((length) => Math.round(length * 10) / 10);
      }),
    );
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const width of [1440, 390]) {
    for (const path of [`/plans/${plan}/`, '/projects/binds-2/', '/about/']) {
      for (const at of [page, plain]) {
        await at.setViewportSize({ width, height: 900 });
        await at.goto(path);
      }
      expect(await boxes(page), path).toEqual(await boxes(plain));
      const sizes = await page
        .locator('button.sort')
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
      for (const { width: wide, height } of sizes)
        expect(Math.min(wide, height)).toBeGreaterThan(23.9);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, path).toBe(0);
    }
  }
  await plain.close();
});

test('axe finds nothing in a sorted table, light or dark', async ({ page }) => {
  for (const [colorScheme, path] of [
    ['light', `/plans/${plan}/`],
    ['dark', `/en/plans/${plan}/`],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await unfold(page);
    await page.locator('button.sort').nth(1).click();
    expect(await violationsIn(page, 'table.projects')).toEqual([]);
  }
});

test('paper shows no arrow', async ({ page }) => {
  await page.goto(`/plans/${plan}/`);
  await unfold(page);
  await expect(page.locator('.sort svg').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sort svg:visible')).toHaveCount(0);
  await expect(page.locator('.sort').first()).toBeVisible();
});

test('sorting costs a page no more than 1.2 kB', async ({ page }) => {
  const html = await (await page.request.get('/about/')).text();
  const inline = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(
    ([, code = '']) => code,
  );
  const files = readdirSync(join('dist', '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join('dist', '_astro', name), 'utf8'));
  const scripts = [...inline, ...files].filter((code) => code.includes('data-sorted'));
  expect(scripts.length).toBe(1);
  expect(gzipSync(scripts[0] ?? '').length).toBeLessThanOrEqual(1200);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('headings are words and nothing to press', async ({ page }) => {
    await page.goto(`/plans/${plan}/`);
    await unfold(page);
    await expect(page.locator('table button')).toHaveCount(0);
    await expect(page.locator('table.projects th').first()).toBeVisible();
  });
});
