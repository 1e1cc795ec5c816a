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
