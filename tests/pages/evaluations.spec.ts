/** The page of all evaluations, against the table it is made from, and its calendars and CSV. */
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { planOfProject, rowsOf, type Cells } from '../fixtures/site.ts';

const rows = rowsOf('evaluations');

function idOf({ project, kind, fy }: Cells): string {
  return `${project}:${kind}:${fy || 'unknown'}`;
}

function yearOfFeed(feed: string): string {
  return /^fy(\d{4})$/.exec(feed)?.[1] ?? '';
}

/** The rows a feed is to list. */
function rowsOfFeed(feed: string): readonly Cells[] {
  const year = yearOfFeed(feed);
  if (year) return rows.filter(({ fy }) => fy === year);
  return feed === 'all' ? rows : rows.filter(({ project = '' }) => planOfProject(project) === feed);
}

const feeds = [
  'all',
  ...rowsOf('plans').map(({ id = '' }) => id),
  ...[...new Set(rows.flatMap(({ fy }) => (fy ? [`fy${fy}`] : [])))].sort(),
];

for (const root of ['', '/en']) {
  const path = `${root}/evaluations/`;

  test.describe(path, () => {
    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('every evaluation stands exactly once, in its year and plan or among the unknown', async ({
        page,
      }) => {
        await page.goto(path);
        const shown = await page.locator('[data-evaluation]').evaluateAll((entries) =>
          entries.map((entry) => {
            const cell = entry.closest('td');
            const table = entry.closest('table');
            const head = cell && table?.querySelectorAll('thead th')[cell.cellIndex];
            return {
              id: entry.getAttribute('data-evaluation'),
              fy: entry.closest('tr')?.querySelector('th')?.textContent.match(/\d{4}/)?.[0] ?? '',
              plan: head?.getAttribute('data-plan') ?? '',
              isHeld: entry.querySelector('.mark')?.classList.contains('held'),
              href: entry.querySelector('a')?.getAttribute('href'),
            };
          }),
        );
        const byId = (a: { id: string | null }, b: { id: string | null }): number =>
          (a.id ?? '') < (b.id ?? '') ? -1 : 1;
        const expected = rows.map((row) => ({
          id: idOf(row),
          fy: row['fy'] ?? '',
          plan: row['fy'] ? planOfProject(row['project'] ?? '') : '',
          isHeld: row['status'] === 'held',
          href: `${root}/projects/${row['project']}/`,
        }));
        expect(shown.sort(byId)).toEqual(expected.sort(byId));
      });

      test('it counts and names the projects it says nothing about', async ({ page }) => {
        await page.goto(path);
        const evaluated = new Set(rows.map(({ project }) => project));
        const bare = rowsOf('projects').filter(
          ({ id, role }) => role === 'subject' && !evaluated.has(id),
        );
        const links = page.locator('.unplaced a');
        const named = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(named.sort()).toEqual(bare.map(({ id }) => `${root}/projects/${id}/`).sort());
        await expect(page.locator('section[aria-labelledby="coverage"] > p')).toContainText(
          ` ${bare.length} `,
        );
      });
    });

    test('links every feed, and each lists what it says', async ({ page, request }) => {
      await page.goto(path);
      const hrefs = await page
        .locator('.feeds a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(hrefs)).toEqual(
        new Set(feeds.flatMap((feed) => [`${path}${feed}.ics`, `${path}${feed}.csv`])),
      );
      for (const feed of feeds) {
        const ics = await (await request.get(`${path}${feed}.ics`)).text();
        const uids = [...ics.matchAll(/^UID:(.*?)\r\n/gm)].map(([, uid = '']) => uid);
        const listed = rowsOfFeed(feed);
        expect(uids.sort(), feed).toEqual(
          listed
            .filter(({ fy }) => fy)
            .map((row) => `${idOf(row)}@nenpyo`)
            .sort(),
        );
        const csv = await (await request.get(`${path}${feed}.csv`)).text();
        const [head, ...body] = Papa.parse<string[]>(csv.trim()).data;
        expect(head?.length).toBe(17);
        expect(body.map(([id, , , , , fy]) => `${id} ${fy}`).sort(), feed).toEqual(
          listed.map(({ project, fy }) => `${project} ${fy}`).sort(),
        );
      }
    });
  });
}

test('the years are told apart on the day of reading', async ({ page }) => {
  await page.clock.setFixedTime('2028-05-01T00:00:00+09:00');
  await page.goto('/evaluations/');
  const standing = async (fy: number): Promise<string> =>
    (await page.locator(`.matrix tr[data-fy="${fy}"] .standing`).textContent()) ?? '';
  expect(await standing(2027)).toBe('過ぎた年度');
  expect(await standing(2028)).toBe('今年度');
  expect(await standing(2029)).toBe('来年度');
  expect(await standing(2030)).toBe('');
  const planned = page.locator('[data-evaluation="infection-platform:ex-post:2026"]');
  await expect(planned).toContainText('実施未確認');
  await expect(planned.locator('.mark')).toHaveClass(/unconfirmed/);
  const later = page.locator('[data-evaluation="arim:ex-post:2031"]');
  await expect(later).toContainText('予定');

  // On a chart built when it was still planned, too: its mark, its legend, its row, what is spoken.
  const id = 'infection-platform:ex-post:2026';
  await page.goto('/programs/ls-infection/');
  const chart = page.locator(`.chart:has([data-id="${id}"])`);
  await expect(chart.locator(`[data-id="${id}"]`)).toHaveClass(/\bdu\b/);
  await expect(chart.locator('.legend [data-entry="unconfirmed"]')).toBeVisible();
  await expect(chart.locator('.legend [data-entry="planned"]')).toBeHidden();
  await expect(page.locator('tr[data-project="infection-platform"]')).toContainText('実施未確認');
  await page.goto('/');
  const bar = page.locator('a.p:has([data-kind="bar"][data-id="infection-platform"])');
  await expect(bar).toHaveAttribute('aria-label', /事後評価 2026年度（R8）・実施未確認/);
});

test('on a phone the year and the plans stay in sight while the table scrolls in its frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/evaluations/');
  const frame = page.locator('.scroller:has(.matrix)');
  await frame.evaluate((element) => element.scrollTo(500, 700));
  const outer = await frame.boundingBox();
  const corner = await page.locator('.matrix thead th').first().boundingBox();
  expect(outer && corner && Math.abs(corner.x - outer.x)).toBeLessThanOrEqual(1);
  expect(outer && corner && Math.abs(corner.y - outer.y)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the home page and every header lead here', async ({ page }) => {
  await page.goto('/');
  await page.locator('.due > p a').click();
  await expect(page).toHaveURL('/evaluations/');
  await expect(page.locator('nav a[aria-current="page"]')).toHaveAttribute('href', '/evaluations/');
});
