/**
 * The hard cases as a browser draws them, compared with the pictures beside this file. They are
 * drawn by the pinned Chromium; another browser smooths its lines differently.
 */
import { expect, test } from '@playwright/test';
import { readHardCases } from '../../src/views/gallery.ts';

const isPinned =
  process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROME_PATH'];

const cases = readHardCases().filter(({ program }) => program.projects.length < 50);

if (isPinned)
  test('every hard case looks as it did', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-01T03:00:00Z'));
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/about/gallery/');
    expect(cases.length).toBeGreaterThan(5);
    for (const { id } of cases) {
      const chart = page.locator(`#${id} .chart-island`);
      await chart.scrollIntoViewIfNeeded();
      await expect(page.locator(`#${id} astro-island:not([ssr])`)).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      // One that has changed does not hide the others.
      await expect.soft(chart).toHaveScreenshot(`${id}.png`, { maxDiffPixelRatio: 0.01 });
    }
  });
