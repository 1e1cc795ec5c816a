/** What people come for, in as few clicks from the home page as it should take. */
import { expect, test, type Page } from '@playwright/test';

/** Clicks a link of the header's menu. */
async function choose(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.locator('.site-header nav').getByRole('link', { name, exact: true }).click();
}

test('the evaluations of this fiscal year, with who evaluates: one click', async ({ page }) => {
  await choose(page, '評価');
  const year = page.locator('.due [data-fy]:not([hidden])').first();
  const all = await year.locator('li').count();
  expect(all).toBeGreaterThan(0);
  // Who evaluates, or that no source says so and which committee is in charge.
  await expect(year.locator('li').filter({ hasText: /評価：|所管：/ })).toHaveCount(all);
});

test('what ends in the next years without a recorded successor: one click', async ({ page }) => {
  await choose(page, '今後の節目');
  const open = page.locator('.open-ends li');
  await expect(open.first()).toBeVisible();
  await expect(page.locator('.ways a[href="#open"]')).toContainText(`${await open.count()}件`);
  await expect(page.locator('svg[data-chart="outlook"]').first()).toBeInViewport();
});

test('a program as a picture fit for a slide: three clicks', async ({ page }) => {
  await page.goto('/');
  await page.locator('main a[href="/programs/ls-medicines/"]').first().click();
  await page.locator('.export summary').first().click();
  const download = page.waitForEvent('download');
  await page.locator('.export button[type="submit"]').first().click();
  expect((await download).suggestedFilename()).toBe('nenpyo-program-ls-medicines.slide@2x.png');
});

test('a plan on A4: two clicks', async ({ page, request }) => {
  await page.goto('/');
  await page.locator('.site-footer').getByRole('link', { name: 'ポスター' }).click();
  const sheet = page.locator('a[href$="/life-science-handout-a4.pdf"]');
  await expect(sheet).toBeVisible();
  const response = await request.get((await sheet.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toBe('application/pdf');
});

test('the projects that run today, over 2020–2030, as a link: two clicks and a drag', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.explorer-open').click();
  await page.locator('#facets').getByRole('checkbox', { name: '実施中' }).check();
  const axis = page.locator('.chart .years');
  const [first, last] = [axis.getByText('2020').first(), axis.getByText('2030').first()];
  await expect(page).toHaveURL('/?status=running');
  await expect(page.locator('.explorer-waiting[data-waiting]')).toHaveCount(0);
  await first.dragTo(last);
  await expect(page).toHaveURL('/?status=running&from=2020&to=2030');
  await expect(page).toHaveTitle(/実施中の\d+課題、.*（2020–2030年度の図/u);
});
